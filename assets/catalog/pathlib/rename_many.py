from pathlib import Path

folder = Path("scans")
folder.mkdir()
for name in ("Page 1.JPEG", "Page 2.JPEG", "Page 10.JPEG"):
    (folder / name).touch()

for path in list(folder.glob("*.JPEG")):
    number = int(path.stem.split()[-1])
    path.rename(path.with_name(f"page-{number:03}.jpg"))

print(sorted(path.name for path in folder.iterdir()))

# Output:
# ['page-001.jpg', 'page-002.jpg', 'page-010.jpg']
