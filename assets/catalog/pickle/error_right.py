import pickle


class StockError(Exception):
    def __str__(self):
        return "only {1} of {0}".format(*self.args)


print(pickle.loads(pickle.dumps(StockError("tea", 2))))

# Output:
# only 2 of tea
