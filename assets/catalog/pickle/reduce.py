import copyreg
import pickle


class Distance:
    def __init__(self, km):
        self.metres = km * 1000

    def __reduce__(self):
        return Distance, (self.metres / 1000,)  # call this when loading


print(pickle.loads(pickle.dumps(Distance(5))).metres)

# For a class that you cannot change: a memoryview as its bytes.
copyreg.pickle(memoryview, lambda view: (memoryview, (view.tobytes(),)))
print(pickle.loads(pickle.dumps(memoryview(b"abc"))).tobytes())

# Output:
# 5000.0
# b'abc'
