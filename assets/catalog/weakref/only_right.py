import weakref

class Picture: ...
loaded = weakref.WeakValueDictionary()
loaded["tea"] = shown = Picture()
print("tea" in loaded)

# Output:
# True
