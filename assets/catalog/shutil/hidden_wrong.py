import shutil
from pathlib import Path

Path("notes").touch()
shutil.rmtree("notes", ignore_errors=True)
print("deleted:", not Path("notes").exists())

# Output:
# deleted: False
