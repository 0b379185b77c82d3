import shutil
from pathlib import Path

Path("notes").touch()
try:
    shutil.rmtree("notes")
except NotADirectoryError:
    Path("notes").unlink()
print("deleted:", not Path("notes").exists())

# Output:
# deleted: True
