from pathlib import Path
from zipfile import ZipFile

Path("site").mkdir()
Path("site/index.html").touch()
with ZipFile("site.zip", "w") as archive:
    archive.write("site")
    print(archive.namelist())

# Output:
# ['site/']
