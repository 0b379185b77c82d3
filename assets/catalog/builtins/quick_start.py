def total(order):
    return sum(prices[name] * count for name, count in order.items())

prices = {"tea": 2.5, "milk": 1.2}
order = {"tea": 2, "milk": 1}
for name in sorted(order):
    print(f"{name:<6}{order[name]} x {prices[name]:.2f}")
print("total", total(order))

# Output:
# milk  1 x 1.20
# tea   2 x 2.50
# total 6.2
