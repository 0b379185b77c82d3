def brew(drink, *extras, cups=1, **notes):
    print(drink, extras, cups, notes)
    return drink.upper(), cups


brew("tea")
name, count = brew("tea", "milk", "sugar", cups=2, place="window")
print(name, count)

order = ["coffee", "milk"]
options = {"cups": 3, "to_go": True}
brew(*order, **options)

# Output:
# tea () 1 {}
# tea ('milk', 'sugar') 2 {'place': 'window'}
# TEA 2
# coffee ('milk',) 3 {'to_go': True}
