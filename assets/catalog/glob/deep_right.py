import glob
from pathlib import Path

Path("a/b").mkdir(parents=True)
Path("a/b/deep.csv").touch()
print([Path(path).as_posix() for path in glob.glob("**/*.csv", recursive=True)])

# Output:
# ['a/b/deep.csv']
