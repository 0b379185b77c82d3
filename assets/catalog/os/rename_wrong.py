import os
from pathlib import Path

Path("new.txt").write_text("new", encoding="utf-8")
Path("report.txt").write_text("precious", encoding="utf-8")
os.rename("new.txt", "report.txt")
print(Path("report.txt").read_text(encoding="utf-8"))

# Output:
# new
