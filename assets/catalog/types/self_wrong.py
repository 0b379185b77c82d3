class Waiter: ...

ada = Waiter()
ada.greet = lambda self: "hello"
try: print(ada.greet())
except TypeError as error: print(error)

# Output:
# <lambda>() missing 1 required positional argument: 'self'
