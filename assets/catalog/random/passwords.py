import secrets
import string

letters = string.ascii_letters + string.digits + "-_.!?"
password = "".join(secrets.choice(letters) for _ in range(16))
print(len(password), "characters of", len(letters))

code = f"{secrets.randbelow(1_000_000):06}"
print(len(code), "digits:", code.isdecimal())

link = "https://example.org/reset?token=" + secrets.token_urlsafe(32)
print(len(link), "characters of link")
print("different each time:", secrets.token_hex(16) != secrets.token_hex(16))

# Output:
# 16 characters of 67
# 6 digits: True
# 75 characters of link
# different each time: True
