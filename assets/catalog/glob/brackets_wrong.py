import glob
from pathlib import Path

Path("plan[1].txt").touch()
print(glob.glob("plan[1].txt"))

# Output:
# []
