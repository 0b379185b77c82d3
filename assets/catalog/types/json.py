import json
from types import SimpleNamespace

text = '{"shop": {"name": "Corner", "menu": [{"name": "tea", "price": 3}]}}'
data = json.loads(text, object_hook=lambda entry: SimpleNamespace(**entry))
print(data.shop.name, data.shop.menu[0].price)

# Output:
# Corner 3
