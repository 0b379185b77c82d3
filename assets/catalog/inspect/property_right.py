import inspect

class Shop:
    @property
    def stock(self): print("slow query ...")
members = dict(inspect.getmembers_static(Shop()))
print(type(members["stock"]).__name__)

# Output:
# property
