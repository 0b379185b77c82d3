import secrets

print(len(secrets.token_hex(5)))

# Output:
# 10
