import shutil
from pathlib import Path

Path("new").mkdir()
Path("current").mkdir()
print(shutil.move("new", "current"))

# Output:
# current/new
