import locale
from contextlib import contextmanager

@contextmanager
def language(name: str):
    before = locale.setlocale(locale.LC_ALL)
    try:
        yield locale.setlocale(locale.LC_ALL, name)
    finally:
        locale.setlocale(locale.LC_ALL, before)

locale.setlocale(locale.LC_ALL, "C")
with language("C") as now:
    print("inside:", now)
print("after:", locale.setlocale(locale.LC_ALL))

# Output:
# inside: C
# after: C
