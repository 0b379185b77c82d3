import hashlib

sha = hashlib.sha256()
for name in (b"tea", b"milk", b"tea"):
    sha.update(name)
    print(sha.hexdigest()[:8])

# Output:
# a9f74d1e
# 8e0e8061
# 4df12a32
