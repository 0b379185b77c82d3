import weakref

class Picture: ...
loaded = weakref.WeakValueDictionary()
loaded["tea"] = Picture()
print("tea" in loaded)

# Output:
# False
