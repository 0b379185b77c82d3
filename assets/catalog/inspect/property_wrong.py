import inspect

class Shop:
    @property
    def stock(self): print("slow query ...")
inspect.getmembers(Shop())

# Output:
# slow query ...
