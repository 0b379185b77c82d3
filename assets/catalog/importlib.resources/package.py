import json
import sys
import tempfile
from importlib import resources
from pathlib import Path

folder = Path(tempfile.mkdtemp())
(folder / "teashop" / "data").mkdir(parents=True)
(folder / "teashop" / "__init__.py").touch()
(folder / "teashop" / "data" / "menu.json").write_text('{"tea": 3}')
sys.path.insert(0, str(folder))

menu = resources.files("teashop") / "data" / "menu.json"
print(json.loads(menu.read_text(encoding="utf-8")))

# Output:
# {'tea': 3}
