from collections import namedtuple

Cart = namedtuple("Cart", "owner items", defaults=[[]])
Cart("Ada").items.append("tea")
print(Cart("Bob"))

# Output:
# Cart(owner='Bob', items=['tea'])
