from pathlib import Path

path = Path("data/a.txt")
path.parent.mkdir()
path.touch()
path.rename(path.with_name("b.txt"))
print(*Path().rglob("b.txt"))

# Output:
# data/b.txt
