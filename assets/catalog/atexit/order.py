import atexit

for step in ["lock the door", "turn off the lights", "wash the cups"]:
    atexit.register(print, step)
print("last guest gone")

# Output:
# last guest gone
# wash the cups
# turn off the lights
# lock the door
