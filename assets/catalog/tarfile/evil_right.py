import tarfile
from contextlib import suppress
from pathlib import Path

with tarfile.open("evil.tar", "w") as archive:
    archive.addfile(tarfile.TarInfo("../evil.txt"))
with tarfile.open("evil.tar") as archive, suppress(tarfile.FilterError):
    archive.extractall("safe", filter="data")
print("outside:", Path("evil.txt").exists())

# Output:
# outside: False
