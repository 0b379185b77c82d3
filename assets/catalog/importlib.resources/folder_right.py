import os, tempfile
from importlib import resources

os.chdir(tempfile.mkdtemp())
print((resources.files("json") / "decoder.py").is_file())

# Output:
# True
