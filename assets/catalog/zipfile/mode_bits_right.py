import os
from pathlib import Path
from zipfile import ZipFile

Path("run.sh").touch(mode=0o755)
with ZipFile("tool.zip", "w") as archive:
    archive.write("run.sh")
    path = archive.extract("run.sh", "out")
    os.chmod(path, archive.getinfo("run.sh").external_attr >> 16)
print(os.access(path, os.X_OK))

# Output:
# True
