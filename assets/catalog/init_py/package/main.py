from shop import Cart
from shop.reports import receipt

cart = Cart()
cart.add("tea", 2)
cart.add("cake")
print(cart.total())
print(receipt.text(cart))

# Output:
# 920
# 2 x tea 5.00
# 1 x cake 4.20
