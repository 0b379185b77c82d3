from pathlib import Path
from urllib.request import urlopen

from server import start_server

path = Path("photos.zip")
with urlopen(f"{start_server()}/photos.zip", timeout=10) as response, path.open("wb") as file:
    size = int(response.headers["Content-Length"])
    while piece := response.read(500_000):
        file.write(piece)
        print(f"{file.tell() / size:4.0%} of {size:,} bytes")
print(path.name, path.stat().st_size == size)

# Output:
#  40% of 1,250,000 bytes
#  80% of 1,250,000 bytes
# 100% of 1,250,000 bytes
# photos.zip True
