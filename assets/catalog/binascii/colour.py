import binascii

red, green, blue = binascii.unhexlify("ff8800")
print(red, green, blue, "#" + bytes([red, green, blue // 2]).hex())

# Output:
# 255 136 0 #ff8800
