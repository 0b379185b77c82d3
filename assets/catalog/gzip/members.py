import gzip
from pathlib import Path

for day in ("monday", "tuesday"):
    with gzip.open("week.gz", "at", encoding="utf-8") as file:  # a: append
        file.write(f"{day}: closed\n")

data = Path("week.gz").read_bytes()
more = gzip.compress(b"sunday: open\n")
print(gzip.decompress(data + more).decode(), end="")
print("members:", (data + more).count(b"\x1f\x8b\x08"))

# Output:
# monday: closed
# tuesday: closed
# sunday: open
# members: 3
