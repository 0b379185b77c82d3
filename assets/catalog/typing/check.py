from typing import TypedDict, get_type_hints


class User(TypedDict):
    name: str
    age: int | None


def faults(kind, values):
    hints = get_type_hints(kind)
    missing = [f"{name} is missing" for name in hints.keys() - values.keys()]
    return missing + [f"{name} is {value!r}" for name, value in values.items()
                      if not isinstance(value, hints.get(name, object))]


print(faults(User, {"name": "Ada", "age": None}))
print(faults(User, {"age": "36"}))

# Output:
# []
# ['name is missing', "age is '36'"]
