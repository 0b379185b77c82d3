import os
from pathlib import Path

TEXT = '# for tests\nNOTES_MODE=test\nNOTES_USER="Ada Lovelace"\n\nexport NOTES_PORT=8080\n'
Path(".env").write_text(TEXT, encoding="utf-8")

for line in Path(".env").read_text(encoding="utf-8").splitlines():
    name, equals, value = line.removeprefix("export ").partition("=")
    if equals and not name.startswith("#"):
        os.environ.setdefault(name.strip(), value.strip().strip("\"'"))  # what is set already wins

for name in ("NOTES_MODE", "NOTES_USER", "NOTES_PORT"):
    print(name, "is", os.environ[name])

# Output:
# NOTES_MODE is test
# NOTES_USER is Ada Lovelace
# NOTES_PORT is 8080
