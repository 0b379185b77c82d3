import signal

signal.signal(signal.SIGTERM, lambda: print("bye"))
try:
    signal.raise_signal(signal.SIGTERM)
except TypeError as error: print(error)

# Output:
# <lambda>() takes 0 positional arguments but 2 were given
