import shutil
from pathlib import Path

Path("data").mkdir()
print(Path(shutil.make_archive("data.zip", "zip", "data")).name)

# Output:
# data.zip.zip
