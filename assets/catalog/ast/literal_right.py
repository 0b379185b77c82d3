price = 3

print({"price": price}["price"] * 2)

# Output:
# 6
