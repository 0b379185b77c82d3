versions = ["3.9.2", "3.10.1"]
print(max(versions, key=lambda version: tuple(map(int, version.split(".")))))

# Output:
# 3.10.1
