from collections.abc import Callable, Iterable, Iterator

def kept(names: Iterable[str], wanted: Callable[[str], bool]) -> Iterator[str]:
    for name in names:
        if wanted(name):
            yield name

print(list(kept(("tea", "milk", "cake"), lambda name: "k" in name)))

# Output:
# ['milk', 'cake']
