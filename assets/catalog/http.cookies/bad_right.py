header = "a=1; b[]=2; c=3"

pairs = dict(pair.strip().split("=", 1) for pair in header.split(";"))
print(pairs)

# Output:
# {'a': '1', 'b[]': '2', 'c': '3'}
