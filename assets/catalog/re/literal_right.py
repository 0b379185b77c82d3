import re

price = "$1.50"
print(re.findall(re.escape(price), "$1.50 or $1x50"))
print("$1.50 or $1x50".replace(price, "2 EUR"))

# Output:
# ['$1.50']
# 2 EUR or $1x50
