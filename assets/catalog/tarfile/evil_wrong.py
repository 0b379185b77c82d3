import tarfile
from pathlib import Path

Path("safe").mkdir()
with tarfile.open("evil.tar", "w") as archive:
    archive.addfile(tarfile.TarInfo("../evil.txt"))
with tarfile.open("evil.tar") as archive:
    archive.extractall("safe", filter="fully_trusted")
print("outside:", Path("evil.txt").exists())

# Output:
# outside: True
