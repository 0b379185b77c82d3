import sys

try:
    sys.exit()
except:
    print("still running")

# Output:
# still running
