import shutil
from pathlib import Path

Path("new").mkdir()
Path("current").mkdir()
shutil.rmtree("current")
print(shutil.move("new", "current"))

# Output:
# current
