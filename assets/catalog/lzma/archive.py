import tarfile
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "menu.txt").write_text("tea 3\n")
with tarfile.open(folder / "shop.tar.xz", "w:xz", preset=6) as archive:
    archive.add(folder / "menu.txt", "menu.txt")
with tarfile.open(folder / "shop.tar.xz") as archive:
    print(archive.getnames())

# Output:
# ['menu.txt']
