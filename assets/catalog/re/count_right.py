import re

print(re.sub("a", "-", "Aaaa", flags=re.IGNORECASE))
print(re.sub("a", "-", "Aaaa", count=2))

# Output:
# ----
# A--a
