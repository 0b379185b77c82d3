import atexit
import sys

atexit.register(print, "saved")
try:
    raise ValueError("the till is stuck")
except ValueError as error:
    print(error)
    sys.exit(0)

# Output:
# the till is stuck
# saved
