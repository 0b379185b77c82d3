import hashlib

ada, bob = (hashlib.sha256(password).hexdigest() for password in (b"sunshine", b"sunshine"))
print("who has the same password can be seen:", ada == bob)

# Output:
# who has the same password can be seen: True
