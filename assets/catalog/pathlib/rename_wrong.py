from pathlib import Path

Path("data").mkdir()
Path("data/a.txt").touch()
Path("data/a.txt").rename("b.txt")
print(*Path().rglob("b.txt"))

# Output:
# b.txt
