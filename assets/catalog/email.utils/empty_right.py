from email.utils import parseaddr

name, address = parseaddr("")
print("sending" if address else "no address")

# Output:
# no address
