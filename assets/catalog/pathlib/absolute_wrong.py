from pathlib import Path

print(Path("data") / "/a.txt")

# Output:
# /a.txt
