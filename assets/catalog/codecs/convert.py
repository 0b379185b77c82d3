import tempfile
from pathlib import Path

with tempfile.TemporaryDirectory() as folder:
    path = Path(folder, "menu.txt")
    path.write_bytes("Café crème\n".encode("latin-1"))
    text = path.read_text(encoding="latin-1")
    path.write_text(text, encoding="utf-8")
    print(path.read_bytes())

# Output:
# b'Caf\xc3\xa9 cr\xc3\xa8me\n'
