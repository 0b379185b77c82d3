import gc, weakref

class Cup: ...
gc.disable()  # only for the example
cup = Cup()
cup.me, seen = cup, weakref.ref(cup)
del cup
print(seen() is not None, gc.collect() > 0, seen())

# Output:
# True True None
