from collections import Counter

stock = Counter(tea=1, cake=2)
stock["tea"] -= 1
print(stock, "tea" in stock, len(stock))

# Output:
# Counter({'cake': 2, 'tea': 0}) True 2
