from __future__ import annotations
def double(number: int) -> int: ...
print(double.__annotations__["number"] is int)

# Output:
# False
