import re
from email.utils import parseaddr

def plausible(text: str) -> bool:
    name, address = parseaddr(text)
    return re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", address) is not None

for text in ["ada@example.org", "Ada <ada@example.org>", "ada@", "tea for two"]:
    print(text, plausible(text))

# Output:
# ada@example.org True
# Ada <ada@example.org> True
# ada@ False
# tea for two False
