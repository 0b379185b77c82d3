import random
from collections import Counter

loot = {"coin": 80, "potion": 17, "sword": 3}
random.seed(1)
print(random.choices(list(loot), weights=loot.values(), k=5))
print(random.choices(list(loot), weights=loot.values())[0])

many = random.choices(list(loot), weights=loot.values(), k=10_000)
print(Counter(many).most_common())

# Output:
# ['coin', 'potion', 'coin', 'coin', 'coin']
# coin
# [('coin', 7981), ('potion', 1704), ('sword', 315)]
