from datetime import date
from functools import singledispatch


@singledispatch
def show(value):
    return str(value)  # for all other types


@show.register
def _(value: list | tuple):
    return ", ".join(show(item) for item in value)


@show.register
def _(value: date):
    return f"{value:%d.%m.%Y}"


print(show([1, "two", date(2026, 3, 1)]))

# Output:
# 1, two, 01.03.2026
