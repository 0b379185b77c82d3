import struct
from enum import IntFlag


class Light(IntFlag):
    ON = 1
    RED = 2
    BLINKING = 4


def pack_time(day, hour, minute):
    """5, 5 and 6 bits in two bytes."""
    return struct.pack("<H", day << 11 | hour << 6 | minute)


print(struct.pack("<B", Light.ON | Light.BLINKING))
(bits,) = struct.unpack("<H", pack_time(31, 18, 45))
print(bits >> 11, bits >> 6 & 0b11111, bits & 0b111111)

# Output:
# b'\x05'
# 31 18 45
