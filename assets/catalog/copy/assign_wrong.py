prices = {"tea": 2}
new = prices
new["tea"] = 3
print(prices)

# Output:
# {'tea': 3}
