from itertools import product

options = {"size": ["S", "M"], "color": ["red", "blue"], "gift": [True, False]}

settings = [dict(zip(options, values)) for values in product(*options.values())]
print(len(settings))
for setting in settings[:3]:
    print(setting)

# Output:
# 8
# {'size': 'S', 'color': 'red', 'gift': True}
# {'size': 'S', 'color': 'red', 'gift': False}
# {'size': 'S', 'color': 'blue', 'gift': True}
