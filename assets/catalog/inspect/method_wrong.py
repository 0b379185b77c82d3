import inspect

class Cart:
    def add(self): ...
print(inspect.getmembers(Cart, inspect.ismethod))

# Output:
# []
