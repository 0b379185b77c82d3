from collections import defaultdict

orders = [("Ada", "tea", 3.5), ("Bob", "cake", 4.0), ("Ada", "cake", 4.0)]
items = defaultdict(list)
buyers = defaultdict(list)
totals = defaultdict(float)
for name, item, price in orders:
    items[name].append(item)
    buyers[item].append(name)
    totals[name] += price

for name, bought in items.items():
    print(name, bought, totals[name])
print(dict(buyers))

# Output:
# Ada ['tea', 'cake'] 7.5
# Bob ['cake'] 4.0
# {'tea': ['Ada'], 'cake': ['Bob', 'Ada']}
