import atexit, sys

atexit.register(print, "saved")
print("closing", flush=True)
sys.exit(0)

# Output:
# closing
# saved
