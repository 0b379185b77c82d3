import shutil
from pathlib import Path
from zipfile import ZipFile

Path("data").mkdir()
Path("data/a.txt").touch()
name = shutil.make_archive("data/backup", "zip", "data")
print(sorted(ZipFile(name).namelist()))

# Output:
# ['a.txt', 'backup.zip']
