from contextlib import suppress
stock = {"tea": 5, "milk": 1}
for name in ["sugar", "tea"]:
    with suppress(KeyError):
        del stock[name]
print(stock)

# Output:
# {'milk': 1}
