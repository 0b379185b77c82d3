import shutil
from pathlib import Path

Path("a.txt").touch()
shutil.copy("a.txt", "backup")
print(Path("backup").is_dir(), Path("backup").is_file())

# Output:
# False True
