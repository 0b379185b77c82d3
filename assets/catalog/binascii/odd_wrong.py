import binascii

try: binascii.unhexlify("f00")
except binascii.Error as error: print(error)

# Output:
# Odd-length string
