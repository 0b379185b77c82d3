import weakref

class Cup: ...

cup = Cup()
found = weakref.ref(cup)
print(found() is cup)
del cup
print(found())

# Output:
# True
# None
