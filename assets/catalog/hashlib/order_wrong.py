import hashlib

one, two = {"a": 1, "b": 2}, {"b": 2, "a": 1}
print(one == two, *(hashlib.sha256(str(d).encode()).hexdigest()[:8] for d in (one, two)))

# Output:
# True 3dffaea8 46e391c4
