import os
from pathlib import Path

folder = Path("photos")
(folder / "old").mkdir(parents=True)
for day, name in enumerate(["b.jpg", "a.jpg", "c.txt"], start=1):
    (folder / name).write_bytes(b"x" * day * 100)
    os.utime(folder / name, (0, day * 86400))  # set the time of change

files = sorted(path for path in folder.iterdir() if path.is_file())
for path in files:
    print(path.name, path.stat().st_size)
print("folders:", [path.name for path in folder.iterdir() if path.is_dir()])
newest_first = sorted(files, key=lambda path: path.stat().st_mtime, reverse=True)
print("newest first:", [path.name for path in newest_first])
print("empty:", not any(folder.iterdir()))

# Output:
# a.jpg 200
# b.jpg 100
# c.txt 300
# folders: ['old']
# newest first: ['c.txt', 'a.jpg', 'b.jpg']
# empty: False
