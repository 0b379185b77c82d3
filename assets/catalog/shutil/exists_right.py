import shutil
from pathlib import Path

Path("data").mkdir()
shutil.copytree("data", "backup")
print(shutil.copytree("data", "backup", dirs_exist_ok=True))

# Output:
# backup
