class Shop:
    @property
    def limit(self): return 10
try: Shop().limit = 99
except AttributeError: print(Shop().limit)

# Output:
# 10
