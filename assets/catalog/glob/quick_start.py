import glob
from pathlib import Path

for name in ("notes.txt", "todo.txt", "photo.jpg"):
    Path(name).touch()
for path in sorted(glob.glob("*.txt")):
    print(path)

# Output:
# notes.txt
# todo.txt
