import importlib.util
import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "my-shop.py")
    path.write_text("PRICE = 3\n", encoding="utf-8")
    spec = importlib.util.spec_from_file_location("my_shop", path)
    shop = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(shop)
    print(shop.__name__, shop.PRICE)

# Output:
# my_shop 3
