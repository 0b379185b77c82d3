prices = [3, 5]
raised = prices
raised[0] = 4
print(prices)

# Output:
# [4, 5]
