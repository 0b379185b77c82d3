import binascii

print(f"id-{binascii.hexlify(b'tea')}")

# Output:
# id-b'746561'
