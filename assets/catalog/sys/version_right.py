import sys

print(sys.version_info >= (3, 9))

# Output:
# True
