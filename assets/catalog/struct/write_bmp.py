import struct
from pathlib import Path

width, height, start = 6, 4, 14 + 40
row_bytes = (width * 3 + 3) // 4 * 4  # rows are filled up to 4 bytes
size = start + row_bytes * height

with open("red.bmp", "wb") as file:
    file.write(struct.pack("<2sIHHI", b"BM", size, 0, 0, start))
    file.write(struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 0, 0, 0, 0))
    for _ in range(height):  # blue, green, red for each point
        row = struct.pack("<3B", 0, 0, 255) * width
        file.write(row.ljust(row_bytes, b"\0"))
print(Path("red.bmp").stat().st_size == size, size)

# Output:
# True 134
