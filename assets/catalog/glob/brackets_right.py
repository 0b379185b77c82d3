import glob
from pathlib import Path

Path("plan[1].txt").touch()
print(glob.glob(glob.escape("plan[1].txt")))

# Output:
# ['plan[1].txt']
