import importlib
import sys
import tempfile
from pathlib import Path

sys.dont_write_bytecode = True
with tempfile.TemporaryDirectory() as folder:
    sys.path.insert(0, folder)
    Path(folder, "menu.py").write_text("TEA = 3\n")
    import menu
    Path(folder, "menu.py").write_text("TEA = 3.50\n")
    before, after = menu.TEA, importlib.reload(menu).TEA
    print(before, after)

# Output:
# 3 3.5
