import errno

try: open("no-such-menu.txt")
except OSError as error:
    if error.errno == errno.ENOENT: print("not there")

# Output:
# not there
