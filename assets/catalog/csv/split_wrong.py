line = 'Ada,"12 Main St, London",36'
print(line.split(","))

# Output:
# ['Ada', '"12 Main St', ' London"', '36']
