from pathlib import Path
from zipfile import ZipFile

Path("home/ada").mkdir(parents=True)
Path("home/ada/notes.txt").touch()
with ZipFile("notes.zip", "w") as archive:
    archive.write("home/ada/notes.txt", "notes.txt")
    print(archive.namelist())

# Output:
# ['notes.txt']
