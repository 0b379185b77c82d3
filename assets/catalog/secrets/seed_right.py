import secrets

code = "".join(secrets.choice("0123456789") for _ in range(6))
print(len(code))

# Output:
# 6
