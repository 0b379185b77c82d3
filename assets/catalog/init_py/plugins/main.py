import importlib
import pkgutil

import exporters

for found in pkgutil.iter_modules(exporters.__path__, "exporters."):
    module = importlib.import_module(found.name)
    print(f"{found.name}: {module.export(['a', 'b'])}")

# Output:
# exporters.lines: 'a\nb'
# exporters.table: |a|b|
