import types

class Waiter: ...
ada = Waiter()
ada.greet = types.MethodType(lambda self: "hello", ada)
print(ada.greet())

# Output:
# hello
