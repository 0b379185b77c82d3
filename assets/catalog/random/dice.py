import random
from collections import Counter

random.seed(2026)
dice = random.choices(range(1, 7), k=5)
print("five dice:", dice, "sum:", sum(dice))
print("three coins:", random.choices(["heads", "tails"], k=3))

rolls = 20_000
sums = Counter(random.randint(1, 6) + random.randint(1, 6) for _ in range(rolls))
for total in (2, 7, 12):
    print(f"sum {total:2}: {sums[total] / rolls:6.1%}")
print("exact for 7:", f"{6 / 36:.1%}")

# Output:
# five dice: [1, 4, 4, 6, 1] sum: 16
# three coins: ['heads', 'tails', 'tails']
# sum  2:   2.8%
# sum  7:  16.6%
# sum 12:   2.7%
# exact for 7: 16.7%
