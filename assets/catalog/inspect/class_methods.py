import inspect

class Cart:
    def add(self, item): "Put an item in."
    def _save(self): ...
    def total(self): "Add up the prices."

for name, method in inspect.getmembers(Cart, inspect.isfunction):
    if not name.startswith("_"):
        print(f"{name}{inspect.signature(method)}: {inspect.getdoc(method)}")

# Output:
# add(self, item): Put an item in.
# total(self): Add up the prices.
