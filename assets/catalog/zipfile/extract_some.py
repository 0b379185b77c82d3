from pathlib import Path
from zipfile import ZipFile

with ZipFile("trip.zip", "w") as archive:
    for name in ("day1/sea.jpg", "day1/notes.txt", "day2/hill.jpg"):
        archive.writestr(name, "data")

Path("flat").mkdir()
with ZipFile("trip.zip") as archive:
    pictures = [name for name in archive.namelist() if name.endswith(".jpg")]
    archive.extractall("photos", pictures)  # keeps the folders
    for name in pictures:  # all into one folder
        Path("flat", Path(name).name).write_bytes(archive.read(name))
print(*sorted(path.as_posix() for path in Path().rglob("*.jpg")), sep="\n")

# Output:
# flat/hill.jpg
# flat/sea.jpg
# photos/day1/sea.jpg
# photos/day2/hill.jpg
