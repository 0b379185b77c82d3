import atexit

atexit.register(print, "bye")
print("working")

# Output:
# working
# bye
