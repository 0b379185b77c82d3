from email.utils import parseaddr

name, address = parseaddr("")
print("sending to", repr(address))

# Output:
# sending to ''
