import re

print(re.findall("\bcat\b", "cat, catalog"))

# Output:
# []
