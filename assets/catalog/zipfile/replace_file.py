from pathlib import Path
from zipfile import ZipFile

with ZipFile("app.zip", "w") as archive:
    for name in ("main.py", "version.txt", "cache.tmp"):
        archive.writestr(name, "1.0")

with ZipFile("app.zip") as old, ZipFile("new.zip", "w") as new:
    for info in old.infolist():
        if info.filename == "version.txt":
            new.writestr(info, "2.0")  # replaced
        elif info.filename != "cache.tmp":  # left out: deleted
            new.writestr(info, old.read(info))
Path("new.zip").replace("app.zip")
print(ZipFile("app.zip").namelist(), ZipFile("app.zip").read("version.txt"))

# Output:
# ['main.py', 'version.txt'] b'2.0'
