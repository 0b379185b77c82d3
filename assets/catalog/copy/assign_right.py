prices = {"tea": 2}
new = prices.copy()
new["tea"] = 3
print(prices)

# Output:
# {'tea': 2}
