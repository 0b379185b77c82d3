import re

price = "$1.50"
print(re.findall(price, "$1.50 or $1x50"))

# Output:
# []
