from itertools import dropwhile, takewhile, tee


def is_comment(line):
    return line.startswith("#")


first, second = tee(iter(["# a", "# b", "x = 1", "y = 2"]))
print(list(takewhile(is_comment, first)), list(dropwhile(is_comment, second)))

# Output:
# ['# a', '# b'] ['x = 1', 'y = 2']
