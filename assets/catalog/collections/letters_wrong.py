from collections import Counter

print(Counter("no go no"))

# Output:
# Counter({'o': 3, 'n': 2, ' ': 2, 'g': 1})
