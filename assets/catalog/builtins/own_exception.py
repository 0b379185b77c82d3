class OutOfStock(Exception):
    def __init__(self, name, wanted):
        super().__init__(f"not enough {name}")
        self.wanted = wanted

def sell(stock, name, wanted):
    try:
        if stock[name] < wanted:
            raise OutOfStock(name, wanted)
    except KeyError as error:
        raise ValueError(f"we have no {name}") from error

for name in ["tea", "cola"]:
    try: sell({"tea": 1}, name, 2)
    except (OutOfStock, ValueError) as error: print(repr(error), repr(error.__cause__))

# Output:
# OutOfStock('not enough tea') None
# ValueError('we have no cola') KeyError('cola')
