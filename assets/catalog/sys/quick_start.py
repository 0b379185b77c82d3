import sys

name = sys.argv[1] if len(sys.argv) > 1 else "world"  # an argument, or a default
print("hello", name)
print("at least Python 3.11:", sys.version_info >= (3, 11))
if name == "nobody":
    sys.exit("nobody to greet")  # to stderr; the exit code is 1

# Output:
# hello Ada
# at least Python 3.11: True
