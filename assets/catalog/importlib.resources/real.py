from importlib import resources
from pathlib import Path

with resources.as_file(resources.files("json") / "decoder.py") as path:
    print(isinstance(path, Path), path.name, path.exists())

# Output:
# True decoder.py True
