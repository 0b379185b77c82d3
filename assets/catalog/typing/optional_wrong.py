from typing import Optional
def greet(name: Optional[str]):
    return f"Hello {name or 'you'}"
try: print(greet())
except TypeError as error: print(error)

# Output:
# greet() missing 1 required positional argument: 'name'
