import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as name:
    folder = Path(name)
    (folder / "notes.txt").write_text("only for now", encoding="utf-8")
    print([path.name for path in folder.iterdir()])
print("still there:", folder.exists())

# Output:
# ['notes.txt']
# still there: False
