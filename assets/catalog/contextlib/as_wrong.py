class Till:
    def __enter__(self): self.money = 0
    def __exit__(self, *error): pass
with Till() as till: print(till)

# Output:
# None
