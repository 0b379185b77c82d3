from itertools import chain, cycle, zip_longest

GAP = object()  # no item can be this one, as it could be None
teams = ["ABC", "D", "EF"]
turns = chain.from_iterable(zip_longest(*teams, fillvalue=GAP))
print([item for item in turns if item is not GAP])

people = cycle(["Ann", "Bob"])
print([(task, next(people)) for task in ("cook", "clean", "shop")])

# Output:
# ['A', 'D', 'E', 'B', 'F', 'C']
# [('cook', 'Ann'), ('clean', 'Bob'), ('shop', 'Ann')]
