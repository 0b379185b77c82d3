from pathlib import Path

Path("data").mkdir()
path = Path("data/a.txt")
path.touch()
print(path.rename(path.with_name("b.txt")))

# Output:
# data/b.txt
