from collections import Counter

stock = Counter(tea=1, cake=2)
stock["tea"] -= 1
stock = +stock
print(stock, "tea" in stock, len(stock))

# Output:
# Counter({'cake': 2}) False 1
