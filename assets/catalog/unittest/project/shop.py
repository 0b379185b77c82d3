def total(prices, discount=0):
    return sum(prices) * (100 - discount) / 100
