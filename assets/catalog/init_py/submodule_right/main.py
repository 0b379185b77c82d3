import shop.prices

print(hasattr(shop, "prices"), shop.prices.TEA)

# Output:
# True 250
