import pickle


class StockError(Exception):
    def __init__(self, item, left=0):
        super().__init__(f"only {left} of {item}")


print(pickle.loads(pickle.dumps(StockError("tea", 2))))

# Output:
# only 0 of only 2 of tea
