import os
from contextlib import contextmanager


@contextmanager
def environment(**values):
    before = dict(os.environ)
    os.environ.update(values)
    try:
        yield
    finally:
        os.environ.clear()
        os.environ.update(before)


with environment(CITY="Oslo"):
    print(os.environ["CITY"])
print("CITY" in os.environ)

# Output:
# Oslo
# False
