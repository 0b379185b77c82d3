def price(value: float, comma: str) -> str:
    return f"{value:.2f}".replace(".", comma)

print(price(3.5, ","), price(3.5, "."))

# Output:
# 3,50 3.50
