import weakref

class Waiter:
    def come(self): return "coming"
waiter = Waiter()
print(weakref.ref(waiter.come)())

# Output:
# None
