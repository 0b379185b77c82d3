import hashlib

from_shell = hashlib.sha256(b"hello").hexdigest()  # printf hello | sha256sum
print(hashlib.sha256(b"hello").hexdigest() == from_shell)

# Output:
# True
