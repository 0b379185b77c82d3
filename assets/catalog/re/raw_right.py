import re

print(re.findall(r"\bcat\b", "cat, catalog"))

# Output:
# ['cat']
