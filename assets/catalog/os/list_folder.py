import os
from datetime import UTC, datetime

os.makedirs("photos/old")
for day, name in enumerate(("b.jpg", "a.jpg", "c.txt")):
    with open(os.path.join("photos", name), "wb") as file:
        file.write(b"x" * (day + 1) * 500)
    os.utime(os.path.join("photos", name), (0, day * 86400))  # set its time

with os.scandir("photos") as entries:
    files = [entry for entry in entries if entry.is_file()]
for entry in sorted(files, key=lambda entry: entry.stat().st_mtime, reverse=True):
    info = entry.stat()
    print(entry.name, f"{info.st_size:,}", datetime.fromtimestamp(info.st_mtime, UTC).date())

# Output:
# c.txt 1,500 1970-01-03
# a.jpg 1,000 1970-01-02
# b.jpg 500 1970-01-01
