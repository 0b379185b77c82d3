import difflib
from pprint import pformat

old = {"host": "localhost", "ports": [80, 443], "debug": True}
new = {"host": "shop.example", "ports": [80, 443], "debug": True}
before, after = (pformat(each, width=20).splitlines() for each in (old, new))
print("\n".join(line for line in difflib.ndiff(before, after) if line[0] in "+-"))

# Output:
# -  'host': 'localhost',
# +  'host': 'shop.example',
