import struct


def pack_text(text):
    data = text.encode()
    return struct.pack("<H", len(data)) + data  # length, then the bytes


def unpack_text(data, place):
    (length,) = struct.unpack_from("<H", data, place)
    end = place + 2 + length
    return data[place + 2 : end].decode(), end


data = b"".join(map(pack_text, ["tea", "", "crème brûlée"]))
place = 0
while place < len(data):
    text, place = unpack_text(data, place)
    print(repr(text), place)

# Output:
# 'tea' 5
# '' 7
# 'crème brûlée' 24
