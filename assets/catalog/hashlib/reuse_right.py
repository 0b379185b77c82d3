import hashlib

for name in (b"tea", b"milk", b"tea"):
    print(hashlib.sha256(name).hexdigest()[:8])

# Output:
# a9f74d1e
# 8825e765
# a9f74d1e
