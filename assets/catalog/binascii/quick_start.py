import binascii

digits = binascii.hexlify("thé".encode())
print(digits, binascii.unhexlify(digits).decode())
print(b"tea".hex(":"), bytes.fromhex("74 65 61"))

# Output:
# b'7468c3a9' thé
# 74:65:61 b'tea'
