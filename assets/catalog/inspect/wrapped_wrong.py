import inspect

def timed(function):
    return lambda *args: function(*args)
@timed
def area(width, height): ...
print(inspect.signature(area))

# Output:
# (*args)
