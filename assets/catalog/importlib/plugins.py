import importlib
import pkgutil
import sys
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    for name in ["tea", "milk"]:
        Path(folder, f"{name}.py").write_text(f"def run(): return 'serving {name}'\n", encoding="utf-8")
    sys.path.insert(0, folder)
    for found in pkgutil.iter_modules([folder]):
        plugin = importlib.import_module(found.name)
        print(plugin.run())

# Output:
# serving milk
# serving tea
