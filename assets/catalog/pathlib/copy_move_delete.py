import shutil
from pathlib import Path

Path("in").mkdir()
path = Path("in/a.txt")
path.write_text("data", encoding="utf-8")

shutil.copy2(path, "in/b.txt")  # a file, with its times
shutil.copytree("in", "backup")  # a folder with all it holds
moved = Path(shutil.move(path, "backup/moved.txt"))  # also to another disk
print(moved.exists(), path.exists())

path.unlink(missing_ok=True)  # delete a file, if it is there
for copy in list(Path("backup").glob("b*.txt")):  # delete files by pattern
    copy.unlink()
shutil.rmtree("in")  # delete a folder with all it holds
print(sorted(path.name for path in Path("backup").iterdir()))

# Output:
# True False
# ['a.txt', 'moved.txt']
