import hashlib
import secrets

salts = secrets.token_bytes(16), secrets.token_bytes(16)  # stored with the hash
ada, bob = (hashlib.scrypt(b"sunshine", salt=salt, n=2**14, r=8, p=1) for salt in salts)
print("who has the same password can be seen:", ada == bob)

# Output:
# who has the same password can be seen: False
