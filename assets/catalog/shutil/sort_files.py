import shutil
from pathlib import Path

inbox = Path("downloads")
inbox.mkdir()
for name in ("sea.jpg", "list.PDF", "hill.jpg", "readme"):
    (inbox / name).touch()

for path in sorted(path for path in inbox.iterdir() if path.is_file()):
    folder = inbox / (path.suffix.lower().lstrip(".") or "other")
    folder.mkdir(exist_ok=True)
    if not (folder / path.name).exists():  # move would raise shutil.Error
        print(Path(shutil.move(path, folder)).as_posix())

# Output:
# downloads/jpg/hill.jpg
# downloads/pdf/list.PDF
# downloads/other/readme
# downloads/jpg/sea.jpg
