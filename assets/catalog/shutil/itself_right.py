import shutil
from pathlib import Path
from zipfile import ZipFile

Path("data").mkdir()
Path("data/a.txt").touch()
name = shutil.make_archive("backup", "zip", "data")
print(ZipFile(name).namelist())

# Output:
# ['a.txt']
