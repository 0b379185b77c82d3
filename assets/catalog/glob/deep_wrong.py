import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
Path("a/b/deep.csv").touch()
print(glob.glob("**/*.csv"))

# Output:
# []
