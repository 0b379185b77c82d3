from contextlib import suppress
stock = {"tea": 5, "milk": 1}
with suppress(KeyError):
    for name in ["sugar", "tea"]:
        del stock[name]
print(stock)

# Output:
# {'tea': 5, 'milk': 1}
