from enum import Flag
class Extra(Flag):
    MILK = 1
    SUGAR = 2
    ICE = 3
print(Extra.SUGAR in Extra.ICE, list(Extra))

# Output:
# True [<Extra.MILK: 1>, <Extra.SUGAR: 2>]
