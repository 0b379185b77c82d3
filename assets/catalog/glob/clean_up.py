import glob
from pathlib import Path

for name in ("a.tmp", "b.tmp", "report.txt"):
    Path(name).touch()
for path in glob.glob("*.tmp"):  # a list: the folder changes meanwhile
    Path(path).unlink()
print(glob.glob("*.t*"))

# Output:
# ['report.txt']
