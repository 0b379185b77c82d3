import weakref

class Waiter:
    def come(self): return "coming"
waiter = Waiter()
print(weakref.WeakMethod(waiter.come)()())

# Output:
# coming
