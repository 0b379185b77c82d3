import secrets
import string

letters = string.ascii_letters + string.digits + "-_.!"
password = "".join(secrets.choice(letters) for _ in range(16))
print(len(password), set(password) <= set(letters))

# Output:
# 16 True
