import pickle
from threading import Lock


class Counter:
    def __init__(self):
        self.count = 0
        self.lock = Lock()  # cannot be pickled

    def __getstate__(self):
        return {"count": self.count}

    def __setstate__(self, state):
        self.__dict__.update(state)
        self.lock = Lock()  # __init__ is not called


counter = Counter()
counter.count = 7
copy = pickle.loads(pickle.dumps(counter))
print(copy.count, copy.lock.locked())

# Output:
# 7 False
