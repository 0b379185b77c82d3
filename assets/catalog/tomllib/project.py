import tomllib
from pathlib import Path

Path("pyproject.toml").write_text("""
[project]
name = "teashop"
version = "1.4.0"
dependencies = ["requests>=2"]
""")
project = tomllib.loads(Path("pyproject.toml").read_text(encoding="utf-8"))["project"]
print(project["name"], project["version"], project["dependencies"])

# Output:
# teashop 1.4.0 ['requests>=2']
