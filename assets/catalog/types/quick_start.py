import types

shop = types.SimpleNamespace(name="Corner", tables=4)
shop.open = True
shop.tables += 1
print(shop)

# Output:
# namespace(name='Corner', tables=5, open=True)
