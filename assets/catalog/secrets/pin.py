import secrets

code = f"{secrets.randbelow(1_000_000):06d}"
print(len(code), code.isdigit())

# Output:
# 6 True
