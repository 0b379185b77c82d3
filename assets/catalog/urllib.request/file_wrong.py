from pathlib import Path
from urllib.request import urlopen

Path("passwords.txt").write_text("ada: secret")
address = Path("passwords.txt").resolve().as_uri()  # typed in by a visitor
print(urlopen(address).read().decode())

# Output:
# ada: secret
