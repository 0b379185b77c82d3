from itertools import takewhile

lines = iter(["# a", "# b", "x = 1", "y = 2"])
comments = list(takewhile(lambda line: line.startswith("#"), lines))
print(comments, list(lines))

# Output:
# ['# a', '# b'] ['y = 2']
