from pathlib import Path

path = Path("a.txt").resolve()
print(path.parent == Path.cwd(), path.parent.parent == Path.cwd().parent)
print(Path("data/../a.txt").resolve() == path)

# Output:
# True True
# True
