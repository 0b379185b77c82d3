import hashlib
from pathlib import Path

Path("notes.txt").write_bytes(b"one\r\ntwo\r\n")
print(hashlib.sha256(Path("notes.txt").read_bytes()).hexdigest()[:16])

# Output:
# 6f4792b265fe7279
