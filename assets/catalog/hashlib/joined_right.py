import hashlib

one = hashlib.sha256(repr(("user", 1, 23)).encode()).digest()
two = hashlib.sha256(repr(("user", 12, 3)).encode()).digest()
print("same:", one == two)

# Output:
# same: False
