import random

random.seed(1)
cards = [1, 2, 3, 4]
random.shuffle(cards)
print(cards)
print(random.sample(cards, k=len(cards)), "is a new list")

# Output:
# [4, 1, 3, 2]
# [3, 4, 1, 2] is a new list
