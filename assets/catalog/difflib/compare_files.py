import difflib
from pathlib import Path

Path("old.txt").write_text("milk\neggs\ntea\n", encoding="utf-8")
Path("new.txt").write_text("milk\nbread\ntea\n", encoding="utf-8")
old, new = (Path(name).read_text(encoding="utf-8").splitlines() for name in ("old.txt", "new.txt"))
for line in difflib.unified_diff(old, new, "old.txt", "new.txt", lineterm=""):
    print(line)

# Output:
# --- old.txt
# +++ new.txt
# @@ -1,3 +1,3 @@
#  milk
# -eggs
# +bread
#  tea
