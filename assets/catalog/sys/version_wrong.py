import sys

print(sys.version >= "3.9")

# Output:
# False
