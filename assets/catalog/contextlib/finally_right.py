from contextlib import contextmanager, suppress
@contextmanager
def oven():
    print("on")
    try: yield
    finally: print("off")
with suppress(ValueError), oven(): raise ValueError

# Output:
# on
# off
