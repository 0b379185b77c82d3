try: open("no-such-menu.txt")
except FileNotFoundError: print("not there")

# Output:
# not there
