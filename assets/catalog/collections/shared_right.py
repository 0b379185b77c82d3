from collections import namedtuple

Cart = namedtuple("Cart", "owner items", defaults=[()])
ada = Cart("Ada")._replace(items=("tea",))
print(ada, Cart("Bob"))

# Output:
# Cart(owner='Ada', items=('tea',)) Cart(owner='Bob', items=())
