import os
import shutil
from pathlib import Path

Path("a.txt").touch()
os.utime("a.txt", (0, 0))
print(os.path.getmtime(shutil.copy2("a.txt", "b.txt")) == 0)

# Output:
# True
