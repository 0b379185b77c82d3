from typing import NotRequired, TypedDict


class User(TypedDict):
    name: str
    age: NotRequired[int]


def greet(user: User) -> str:
    return f"{user['name']}, {user.get('age', 'age unknown')}"


user: User = {"name": "Bo", "age": 5}
print(greet(user), "|", greet({"name": "Ada"}))
print(type(user).__name__, User.__required_keys__)

# Output:
# Bo, 5 | Ada, age unknown
# dict frozenset({'name'})
