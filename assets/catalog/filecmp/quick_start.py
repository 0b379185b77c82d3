import filecmp
from pathlib import Path

Path("draft.txt").write_text("Dear Ann", encoding="utf-8")
Path("final.txt").write_text("Dear Bob", encoding="utf-8")
print(filecmp.cmp("draft.txt", "final.txt", shallow=False))

# Output:
# False
