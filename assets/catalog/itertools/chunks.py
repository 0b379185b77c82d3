from itertools import islice


def chunks(items, size):
    """Yield tuples of `size` items; the last may be shorter."""
    rest = iter(items)
    while chunk := tuple(islice(rest, size)):
        yield chunk


for chunk in chunks("ABCDEFG", 3):
    print(chunk)

# Output:
# ('A', 'B', 'C')
# ('D', 'E', 'F')
# ('G',)
