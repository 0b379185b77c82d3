import struct

STOCK = struct.Struct("<8sI")  # name, pieces
with open("stock.bin", "w+b") as file:
    for name, pieces in (b"tea", 5), (b"milk", 2), (b"rice", 9):
        file.write(STOCK.pack(name, pieces))

    file.seek(1 * STOCK.size)  # record 1, without reading the others
    name, pieces = STOCK.unpack(file.read(STOCK.size))
    file.seek(1 * STOCK.size)
    file.write(STOCK.pack(name, pieces - 1))

    file.seek(0)
    for name, pieces in STOCK.iter_unpack(file.read()):
        print(name.rstrip(b"\0").decode(), pieces)

# Output:
# tea 5
# milk 1
# rice 9
