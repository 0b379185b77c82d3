import csv
from collections import namedtuple

lines = ["name,price,stock", "tea,3.50,12", "cake,4.00,0"]
rows = csv.reader(lines)
Item = namedtuple("Item", next(rows))
items = [Item._make(row) for row in rows]
for item in items:
    print(item.name, float(item.price) * int(item.stock))
print(items[0])
print(items[0]._asdict())

# Output:
# tea 42.0
# cake 0.0
# Item(name='tea', price='3.50', stock='12')
# {'name': 'tea', 'price': '3.50', 'stock': '12'}
