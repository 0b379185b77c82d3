import secrets

print(len(secrets.token_hex(10)))

# Output:
# 20
