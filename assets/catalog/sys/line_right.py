import sys

for line in sys.stdin:
    print("found" if line.rstrip("\n") == "yes" else "not found")

# Output:
# found
