import hashlib

digest = hashlib.sha256("meet at noon".encode()).hexdigest()
print(digest)
print(hashlib.sha256("meet at moon".encode()).hexdigest() == digest)

# Output:
# 50a8d1d0939b05a7fb60b34d4fb18805a1ced867736de235c7095a03bd7d1c25
# False
