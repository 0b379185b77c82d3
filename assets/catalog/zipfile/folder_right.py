import shutil
from pathlib import Path
from zipfile import ZipFile

Path("site").mkdir()
Path("site/index.html").touch()
file = shutil.make_archive("site", "zip", base_dir="site")
print(ZipFile(file).namelist())

# Output:
# ['site/', 'site/index.html']
