import base64
from pathlib import Path

Path("dot.gif").write_bytes(b"GIF89a\x01\x00\x01\x00\x00\x00\x00;")
text = base64.b64encode(Path("dot.gif").read_bytes()).decode("ascii")
print(text)
Path("copy.gif").write_bytes(base64.b64decode(text))
print(Path("copy.gif").read_bytes() == Path("dot.gif").read_bytes())

# Output:
# R0lGODlhAQABAAAAADs=
# True
