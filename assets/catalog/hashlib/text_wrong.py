import hashlib
from pathlib import Path

Path("notes.txt").write_bytes(b"one\r\ntwo\r\n")
text = Path("notes.txt").read_text(encoding="utf-8")
print(hashlib.sha256(text.encode()).hexdigest()[:16])

# Output:
# c3f9c8c283a2b1f2
