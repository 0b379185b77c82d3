import hashlib
import tarfile
from pathlib import Path

def plain(member: tarfile.TarInfo) -> tarfile.TarInfo:
    member.mtime = member.uid = member.gid = 0
    member.uname = member.gname = ""
    return member

hashes = set()
for _ in range(2):
    Path("tea.txt").write_text("green")
    with tarfile.open("tea.tar", "w") as archive:
        archive.add("tea.txt", filter=plain)
    hashes.add(hashlib.sha256(Path("tea.tar").read_bytes()).hexdigest())
print(len(hashes))

# Output:
# 1
