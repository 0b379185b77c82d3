from os import *

try:
    open("notes.txt", "w")
except TypeError:
    print("this is not the usual open")

# Output:
# this is not the usual open
