from pathlib import Path

Path("a.txt").touch()
found = sorted(Path().glob("*.txt"))
print(len(found), found)

# Output:
# 1 [PosixPath('a.txt')]
