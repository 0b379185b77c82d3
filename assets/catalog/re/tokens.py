import re

TOKEN = re.compile(r"""
    (?P<number>\d+(?:\.\d+)?)
  | (?P<name>[a-z]\w*)
  | (?P<operator>[-+*/=()])
  | (?P<space>\s+)
  | (?P<unknown>.)
    """, re.VERBOSE)

for match in TOKEN.finditer("area = 2.5 * width ?"):
    if match.lastgroup != "space":
        print(match.start(), match.lastgroup, match[0])

# Output:
# 0 name area
# 5 operator =
# 7 number 2.5
# 11 operator *
# 13 name width
# 19 unknown ?
