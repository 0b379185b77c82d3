import re

print(re.search(r"\d+", "room 42")[0])
print(re.fullmatch(r"\d+", "42nd"))

# Output:
# 42
# None
