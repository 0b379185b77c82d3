from pathlib import Path

path = Path("~/notes.txt").expanduser()
print(path.is_absolute(), path.parent == Path.home())

# Output:
# True True
