from operator import itemgetter

stock = [("tea", 46), ("milk", 25), ("juice", 71)]
print(sorted(stock, key=itemgetter(1)))
print(max(stock, key=itemgetter(1)))

# Output:
# [('milk', 25), ('tea', 46), ('juice', 71)]
# ('juice', 71)
