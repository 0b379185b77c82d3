def price(order):
    match order:
        case "tea" | "coffee":
            return 2.5
        case {"drink": drink, "cups": int(cups)}:
            return cups * price(drink)
        case [first, *rest]:
            return price(first) + (price(rest) if rest else 0)
        case _:
            return 0


print(price("tea"), price({"drink": "tea", "cups": 3}))
print(price(["tea", "coffee"]), price("cola"))

# Output:
# 2.5 7.5
# 5.0 0
