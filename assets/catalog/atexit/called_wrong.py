import atexit

try:
    atexit.register(print("bye"))
except TypeError as error:
    print(error)

# Output:
# bye
# the first argument must be callable
