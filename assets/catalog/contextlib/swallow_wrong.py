class Till:
    def __enter__(self): return self
    def __exit__(self, *error): return "closed"
with Till() as till: till.opne()
print("all is well?")

# Output:
# all is well?
