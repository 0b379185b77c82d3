import sys

try:
    sys.exit()
except Exception:
    print("still running")
finally:
    print("cleaned up")

# Output:
# cleaned up
