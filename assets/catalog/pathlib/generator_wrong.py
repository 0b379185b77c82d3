from pathlib import Path

Path("a.txt").touch()
found = Path().glob("*.txt")
print(len(list(found)), len(list(found)))

# Output:
# 1 0
