import re

print(re.match(r"\d+", "room 42"))
print(re.match(r"\d+", "42nd"))

# Output:
# None
# <re.Match object; span=(0, 2), match='42'>
