import tarfile
from pathlib import Path

Path("tea.txt").write_text("green")
with tarfile.open("shop.tar.gz", "w:gz") as archive:
    archive.add("tea.txt")  # a folder goes in with all that it holds
with tarfile.open("shop.tar.gz") as archive:
    archive.extractall("copy", filter="data")
print(Path("copy/tea.txt").read_text())

# Output:
# green
