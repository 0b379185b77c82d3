import secrets

token = secrets.token_hex(16)
print("bits to guess:", len(bytes.fromhex(token)) * 8)

# Output:
# bits to guess: 128
