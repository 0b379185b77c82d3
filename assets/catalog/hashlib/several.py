import hashlib
from pathlib import Path

Path("film.mp4").write_bytes(bytes(250_000))
hashes = [hashlib.new(name) for name in ("md5", "sha1", "sha256")]
size, done = Path("film.mp4").stat().st_size, 0
with open("film.mp4", "rb") as file:
    while block := file.read(100_000):
        for one in hashes:
            one.update(block)
        done += len(block)
        print(f"{done / size:.0%}")
for one in hashes:
    print(one.name, one.hexdigest()[:16])

# Output:
# 40%
# 80%
# 100%
# md5 9fb0528658dee095
# sha1 623c7eae37a135a3
# sha256 2a60e85386d2ea13
