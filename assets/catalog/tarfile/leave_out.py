import tarfile
from pathlib import Path

Path("shop/cache").mkdir(parents=True)
for name in ["tea.txt", "cache/old.bin"]:
    Path("shop", name).touch()

def wanted(member: tarfile.TarInfo) -> tarfile.TarInfo | None:
    return None if member.name.endswith("/cache") else member

with tarfile.open("shop.tar", "w") as archive:
    archive.add("shop", filter=wanted)
    print(archive.getnames())

# Output:
# ['shop', 'shop/tea.txt']
