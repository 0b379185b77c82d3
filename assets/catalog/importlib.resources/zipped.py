import sys
import tempfile
import zipfile
from importlib import resources

path = tempfile.mkdtemp() + "/shop.zip"
with zipfile.ZipFile(path, "w") as archive:
    archive.writestr("zipshop/__init__.py", "")
    archive.writestr("zipshop/menu.txt", "tea 3\n")
sys.path.insert(0, path)
print(resources.files("zipshop").joinpath("menu.txt").read_text())

# Output:
# tea 3
