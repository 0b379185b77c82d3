import hashlib
from pathlib import Path

Path("tool.zip").write_bytes(b"pretend that this was downloaded")
published = "183F7A589F82A213CF372CB0161CCBEED951742B807812A3A003FE6682C4D3BB  tool.zip"

expected, name = published.split()
with open(name, "rb") as file:
    actual = hashlib.file_digest(file, "sha256").hexdigest()
print("file is good" if actual == expected.lower() else "file is not what was published")

# Output:
# file is good
