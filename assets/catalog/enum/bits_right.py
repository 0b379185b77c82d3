from enum import Flag, auto
class Extra(Flag):
    MILK = auto()
    SUGAR = auto()
    ICE = auto()
print(Extra.SUGAR in Extra.ICE, list(Extra))

# Output:
# False [<Extra.MILK: 1>, <Extra.SUGAR: 2>, <Extra.ICE: 4>]
