import binascii

print(binascii.unhexlify("f00".zfill(4)))

# Output:
# b'\x0f\x00'
