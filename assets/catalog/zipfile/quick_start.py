from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

Path("notes.txt").write_text("Buy bread\n" * 500, encoding="utf-8")
with ZipFile("backup.zip", "w", ZIP_DEFLATED) as archive:
    archive.write("notes.txt")  # pack a file
with ZipFile("backup.zip") as archive:
    archive.extractall("restored")  # unpack everything
    print(archive.namelist(), Path("restored/notes.txt").stat().st_size, "bytes")

# Output:
# ['notes.txt'] 5000 bytes
