import random

cards = random.shuffle([1, 2, 3, 4])
print(cards)

# Output:
# None
