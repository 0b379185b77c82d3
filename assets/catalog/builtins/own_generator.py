def fibonacci():
    a, b = 0, 1
    while True:
        yield a
        a, b = b, a + b

def leaves(tree):
    for branch in tree:
        if isinstance(branch, list):
            yield from leaves(branch)
        else:
            yield branch

print([n for n, _ in zip(fibonacci(), range(8))])
print(list(leaves([1, [2, [3, 4]], 5])))

# Output:
# [0, 1, 1, 2, 3, 5, 8, 13]
# [1, 2, 3, 4, 5]
