import struct
from collections import namedtuple
from pathlib import Path

Reading = namedtuple("Reading", "sensor celsius time")
LAYOUT = struct.Struct("<HfI")  # 10 bytes each

readings = [Reading(1, 21.5, 1_772_409_600), Reading(2, -3.25, 1_772_409_660)]
Path("readings.bin").write_bytes(b"".join(LAYOUT.pack(*r) for r in readings))

data = Path("readings.bin").read_bytes()
for values in LAYOUT.iter_unpack(data):
    print(Reading(*values))
print(len(data), "bytes")

# Output:
# Reading(sensor=1, celsius=21.5, time=1772409600)
# Reading(sensor=2, celsius=-3.25, time=1772409660)
# 20 bytes
