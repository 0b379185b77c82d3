versions = ["3.9.2", "3.10.1"]
print(max(versions))

# Output:
# 3.9.2
