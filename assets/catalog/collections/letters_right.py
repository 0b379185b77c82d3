from collections import Counter

print(Counter("no go no".split()))

# Output:
# Counter({'no': 2, 'go': 1})
