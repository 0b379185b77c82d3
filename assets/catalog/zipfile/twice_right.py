from zipfile import ZipFile

with ZipFile("app.zip", "w") as archive:
    for version in ("1.0", "2.0"):
        if "version.txt" not in archive.namelist():
            archive.writestr("version.txt", version)
    print(archive.namelist())

# Output:
# ['version.txt']
