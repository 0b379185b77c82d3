from collections.abc import Iterable

class Old:
    def __getitem__(self, at): return "tea"[at]
print(isinstance(Old(), Iterable))

# Output:
# False
