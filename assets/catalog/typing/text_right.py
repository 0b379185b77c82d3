from __future__ import annotations
from typing import get_type_hints
def double(number: int) -> int: ...
print(get_type_hints(double)["number"] is int)

# Output:
# True
