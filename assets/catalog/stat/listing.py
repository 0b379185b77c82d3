import os
import stat
import tempfile
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "old").mkdir(mode=0o700)
(folder / "menu.txt").write_text("tea 3\n")
(folder / "menu.txt").chmod(0o640)
for entry in sorted(os.scandir(folder), key=lambda entry: entry.name):
    state = entry.stat()
    print(stat.filemode(state.st_mode), state.st_size if entry.is_file() else "-", entry.name)

# Output:
# -rw-r----- 6 menu.txt
# drwx------ - old
