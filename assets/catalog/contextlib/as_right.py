class Till:
    def __enter__(self): self.money = 0; return self
    def __exit__(self, *error): pass
with Till() as till: print(till.money)

# Output:
# 0
