import atexit

atexit.register(print, "lights out")
print("serving tea")
print("counting money")

# Output:
# serving tea
# counting money
# lights out
