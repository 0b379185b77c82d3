import gc
from collections import Counter

def counted() -> Counter:
    return Counter(type(found).__name__ for found in gc.get_objects())

class Order:
    def __init__(self) -> None:
        self.items = []

before = counted()
kept = [Order() for _ in range(100)]
grown = counted() - before
print("Order", grown["Order"], "list", grown["list"] >= 100)

# Output:
# Order 100 list True
