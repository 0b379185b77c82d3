import tempfile
from pathlib import Path

path = Path(tempfile.gettempdir(), "stdref-report.txt")
path.write_text("of program 1", encoding="utf-8")
path.write_text("of program 2", encoding="utf-8")
print(path.read_text(encoding="utf-8"))
path.unlink()

# Output:
# of program 2
