import os
import tempfile
from pathlib import Path


def save(path, text):
    with tempfile.NamedTemporaryFile("w", encoding="utf-8", dir=path.parent, delete=False) as file:
        file.write(text)
    os.replace(file.name, path)


config = Path("settings", "config.ini")
config.parent.mkdir()
save(config, "old")
save(config, "new")
print([path.name for path in config.parent.iterdir()], config.read_text(encoding="utf-8"))

# Output:
# ['config.ini'] new
