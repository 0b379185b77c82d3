import pkgutil
import sys
import tomllib
from pathlib import Path

# What "pip install -e ." arranges: the folder src on the path, and the commands.
sys.path.insert(0, "src")
project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
print(project["name"], project["version"])
for command, entry in project["scripts"].items():
    print("$", command, "a rose is a rose")
    pkgutil.resolve_name(entry)(["a rose is a rose"])

# Output:
# wordtool 0.1
# $ wordtool a rose is a rose
# rose 2
# is 1
