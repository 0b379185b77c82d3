from contextlib import contextmanager, suppress
@contextmanager
def oven():
    print("on")
    yield
    print("off")
with suppress(ValueError), oven(): raise ValueError

# Output:
# on
