import heapq

sales = {"tea": 46, "milk": 25, "juice": 71, "water": 12}
for name in heapq.nlargest(2, sales, key=sales.get):
    print(name, sales[name])
cheap_first = heapq.nsmallest(1, sales.items(), key=lambda item: item[1])
print(cheap_first)

# Output:
# juice 71
# tea 46
# [('water', 12)]
