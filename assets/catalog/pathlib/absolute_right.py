from pathlib import Path

print(Path("data") / "a.txt")
print(Path("data") / "/a.txt".lstrip("/"))

# Output:
# data/a.txt
# data/a.txt
