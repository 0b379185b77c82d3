import shop

print(hasattr(shop, "prices"))

# Output:
# False
