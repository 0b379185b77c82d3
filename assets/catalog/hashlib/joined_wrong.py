import hashlib

one = hashlib.sha256(b"user" + b"1" + b"23").digest()  # user 1, order 23
two = hashlib.sha256(b"user" + b"12" + b"3").digest()  # user 12, order 3
print("same:", one == two)

# Output:
# same: True
