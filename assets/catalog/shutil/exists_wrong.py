import shutil
from pathlib import Path

Path("data").mkdir()
shutil.copytree("data", "backup")
try:
    shutil.copytree("data", "backup")
except FileExistsError as error:
    print(type(error).__name__)

# Output:
# FileExistsError
