stock = {"tea": 5, "milk": 0, "rice": 9}
goods = [{"name": "tea", "price": 3}, {"name": "fig", "price": 1}]

print({name: count for name, count in stock.items() if count})
print({count: name for name, count in stock.items()})
print({item["name"]: item["price"] for item in goods})
print(["none" if count == 0 else count for count in stock.values()])
print([(x, y) for x in "ab" for y in range(2)])
print(sorted({len(name) for name in stock}))
print(sum(count * count for count in stock.values()))

# Output:
# {'tea': 5, 'rice': 9}
# {5: 'tea', 0: 'milk', 9: 'rice'}
# {'tea': 3, 'fig': 1}
# [5, 'none', 9]
# [('a', 0), ('a', 1), ('b', 0), ('b', 1)]
# [3, 4]
# 106
