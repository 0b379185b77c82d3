from collections.abc import Iterable, Iterator

def flat(things: Iterable) -> Iterator:
    for thing in things:
        if isinstance(thing, Iterable) and not isinstance(thing, (str, bytes)):
            yield from flat(thing)
        else:
            yield thing

print(list(flat(["tea", ["milk", ("sugar", [1, 2])], {3}])))

# Output:
# ['tea', 'milk', 'sugar', 1, 2, 3]
