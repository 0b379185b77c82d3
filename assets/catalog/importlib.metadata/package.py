import sys
import tempfile
from importlib import metadata
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    info = Path(folder, "teashop-1.2.dist-info")
    info.mkdir()
    Path(info, "METADATA").write_text("Metadata-Version: 2.1\nName: teashop\nVersion: 1.2\nLicense: MIT\n"
                                      "Requires-Dist: kettle>=3\n\nSells tea.\n")
    sys.path.insert(0, folder)
    shop = metadata.distribution("teashop")
    print(shop.version, shop.requires, shop.metadata["License"])

# Output:
# 1.2 ['kettle>=3'] MIT
