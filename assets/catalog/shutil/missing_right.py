import shutil
from pathlib import Path

Path("a.txt").touch()
Path("backup").mkdir(exist_ok=True)
print(shutil.copy("a.txt", "backup"))

# Output:
# backup/a.txt
