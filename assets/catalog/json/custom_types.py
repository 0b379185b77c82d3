import json
from datetime import date
from decimal import Decimal


def to_json(value):
    """Called only for objects that JSON has no form for."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, (set, frozenset)):
        return sorted(value)
    raise TypeError(f"cannot write {type(value).__name__}")


order = {"day": date(2026, 3, 1), "tags": {"b", "a"}}
print(json.dumps(order, default=to_json))
print(json.dumps({"price": Decimal("9.90")}, default=str))

# Output:
# {"day": "2026-03-01", "tags": ["a", "b"]}
# {"price": "9.90"}
