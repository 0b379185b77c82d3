import os
import tempfile
from pathlib import Path

handle, name = tempfile.mkstemp(suffix=".txt", prefix="report-", text=True)
with os.fdopen(handle, "w", encoding="utf-8") as file:
    file.write("done\n")
path = Path(name)
print(path.name.startswith("report-"), path.suffix, path.read_text(encoding="utf-8").strip())
path.unlink()

# Output:
# True .txt done
