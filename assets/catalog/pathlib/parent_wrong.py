from pathlib import Path

path = Path("a.txt")
print(path.parent, path.parent.parent)
print(Path("data/../a.txt") == path)

# Output:
# . .
# False
