import tempfile
from pathlib import Path

folder = Path(tempfile.TemporaryDirectory().name)
print(folder.exists())

# Output:
# False
