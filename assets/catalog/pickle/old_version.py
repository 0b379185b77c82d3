import pickle


class Customer:
    def __init__(self, name):
        self.name = name


data = pickle.dumps(Customer("Ada"))  # saved by version 1


class Customer:  # version 2
    def __setstate__(self, state):
        self.__dict__ = {"email": None, **state}  # new attribute: a default


print(vars(pickle.loads(data)))

# Output:
# {'email': None, 'name': 'Ada'}
