import random
import secrets
import string

letters = string.ascii_letters + string.digits
password = "".join(secrets.choice(letters) for _ in range(12))
print(len(password), password.isalnum())
random.seed(1)                       # for a test: the same each time
print("".join(random.choices(string.ascii_lowercase, k=8)))

# Output:
# 12 True
# dwtgmlqu
