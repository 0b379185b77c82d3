class Till:
    def __enter__(self): return self
    def __exit__(self, *error): pass
try:
    with Till() as till: till.opne()
except AttributeError: print("noticed")

# Output:
# noticed
