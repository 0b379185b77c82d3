from pathlib import Path

Path("data").mkdir()
Path("data/a.txt").touch()
print(Path("data/a.txt").rename("b.txt").resolve().parent == Path.cwd())

# Output:
# True
