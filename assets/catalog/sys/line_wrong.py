import sys

for line in sys.stdin:
    print("found" if line == "yes" else "not found")

# Output:
# not found
