import contextlib
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder, contextlib.chdir(folder):
    Path("out").mkdir()
    Path("out", "a.txt").touch()
    print(sorted(path.as_posix() for path in Path().rglob("*")))

# Output:
# ['out', 'out/a.txt']
