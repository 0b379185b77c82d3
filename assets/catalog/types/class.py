import types

def fill(namespace: dict[str, object]) -> None:
    namespace["price"] = 3
    namespace["label"] = lambda self: f"{type(self).__name__}: {self.price}"

Tea = types.new_class("Tea", (), {}, fill)
print(Tea().label())

# Output:
# Tea: 3
