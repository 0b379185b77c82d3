print("a  b c\n".split())

# Output:
# ['a', 'b', 'c']
