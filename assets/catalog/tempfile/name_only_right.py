import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as name:
    print(Path(name).exists())

# Output:
# True
