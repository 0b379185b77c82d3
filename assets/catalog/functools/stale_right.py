from functools import cache

price = cache(lambda amount, rate: amount * rate)
print(price(10, 2), price(10, 3))

# Output:
# 20 30
