from functools import cache

rates = {"usd": 2}
price = cache(lambda amount: amount * rates["usd"])
first = price(10)
rates["usd"] = 3
print(first, price(10))

# Output:
# 20 20
