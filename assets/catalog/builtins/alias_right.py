prices = [3, 5]
raised = prices.copy()
raised[0] = 4
print(prices)

# Output:
# [3, 5]
