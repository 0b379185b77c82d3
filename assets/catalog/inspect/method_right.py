import inspect

class Cart:
    def add(self): ...
print([name for name, _ in inspect.getmembers(Cart, inspect.isfunction)])

# Output:
# ['add']
