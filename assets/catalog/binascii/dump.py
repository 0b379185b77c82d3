import binascii

data = b"tea and milk\x00\x01\xff, please"
for at in range(0, len(data), 8):
    part = data[at:at + 8]
    text = "".join(chr(byte) if 32 <= byte < 127 else "·" for byte in part)
    print(f"{at:04x}  {binascii.hexlify(part, ' ').decode():<23}  {text}")

# Output:
# 0000  74 65 61 20 61 6e 64 20  tea and
# 0008  6d 69 6c 6b 00 01 ff 2c  milk···,
# 0010  20 70 6c 65 61 73 65      please
