from pathlib import Path

path = Path("data/a.txt")
path.parent.mkdir()
path.touch()
path.rename(path.with_name("b.txt"))
print(sorted(path.as_posix() for path in Path().rglob("*")))

# Output:
# ['data', 'data/b.txt']
