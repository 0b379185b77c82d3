from collections.abc import Iterable

def order(items: str | Iterable[str]) -> str:
    if isinstance(items, str) or not isinstance(items, Iterable):
        items = [items]
    return " and ".join(items)

print(order("tea"), "|", order(["milk", "cake"]))

# Output:
# tea | milk and cake
