from pathlib import Path

path = Path("~/notes.txt")
print(path.is_absolute(), path.parent == Path.home())

# Output:
# False False
