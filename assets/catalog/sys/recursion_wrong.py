def total(prices):
    return prices[0] + total(prices[1:]) if prices else 0

try:
    print(total([1] * 5_000))
except RecursionError as error:
    print(type(error).__name__)

# Output:
# RecursionError
