import glob
from pathlib import Path

Path("shop").mkdir()
Path("shop/till.py").write_text("tea = 3\nmilk = 2\n")
Path("shop/sum.py").write_text("total = 5\n")
paths = glob.glob("shop/*.py")
print(len(paths), "files")
print(sum(len(Path(path).read_text().splitlines()) for path in paths), "lines")

# Output:
# 2 files
# 3 lines
