import shutil
from os.path import exists, getmtime
from pathlib import Path


def copy_if_newer(source, target):
    if not exists(target) or getmtime(source) > getmtime(target):
        print("copied", Path(source).name)
        shutil.copy2(source, target)


Path("work").mkdir()
Path("work/a.txt").touch()
for _ in range(2):  # the second time there is nothing new
    shutil.copytree("work", "mirror", copy_function=copy_if_newer, dirs_exist_ok=True)

# Output:
# copied a.txt
