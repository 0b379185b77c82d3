from pathlib import Path

Path("data").mkdir()
Path("data/a.txt").touch()
Path("data/a.txt").rename("b.txt")
print(sorted(path.as_posix() for path in Path().rglob("*")))

# Output:
# ['b.txt', 'data']
