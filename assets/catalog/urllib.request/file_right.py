from pathlib import Path
from urllib.parse import urlsplit

address = Path("passwords.txt").resolve().as_uri()  # typed in by a visitor
if urlsplit(address).scheme not in ("http", "https"):
    print("only web addresses, please")

# Output:
# only web addresses, please
