import os
from pathlib import Path
from zipfile import ZipFile

Path("run.sh").touch(mode=0o755)
with ZipFile("tool.zip", "w") as archive:
    archive.write("run.sh")
    print(os.access(archive.extract("run.sh", "out"), os.X_OK))

# Output:
# False
