import struct
import wave
from pathlib import Path

with wave.open("tone.wav", "wb") as file:
    file.setparams((1, 2, 8000, 0, "NONE", ""))
    file.writeframes(struct.pack("<4h", 0, 1000, 0, -1000))

data, place = Path("tone.wav").read_bytes(), 12
print(*struct.unpack_from("<4sI4s", data))
while place < len(data):  # chunks: name, length, contents
    name, length = struct.unpack_from("<4sI", data, place)
    if name == b"fmt ":
        print("channels, rate:", struct.unpack_from("<HI", data, place + 10))
    elif name == b"data":
        print("samples:", struct.unpack_from(f"<{length // 2}h", data, place + 8))
    place += 8 + length + length % 2

# Output:
# b'RIFF' 44 b'WAVE'
# channels, rate: (1, 8000)
# samples: (0, 1000, 0, -1000)
