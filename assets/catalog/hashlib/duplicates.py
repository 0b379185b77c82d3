import hashlib
from collections import defaultdict
from pathlib import Path

for name, text in ("a.txt", "tea"), ("b.txt", "milk"), ("copy of a.txt", "tea"):
    Path(name).write_text(text, encoding="utf-8")

groups = defaultdict(list)
for path in sorted(Path().glob("*.txt")):
    with path.open("rb") as file:
        digest = hashlib.file_digest(file, "sha256").digest()
    groups[path.stat().st_size, digest].append(path.name)
print([names for names in groups.values() if len(names) > 1])

# Output:
# [['a.txt', 'copy of a.txt']]
