class Shop: close = "18:00"
print(callable(getattr(Shop(), "close", None)))

# Output:
# False
