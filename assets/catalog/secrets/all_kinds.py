import secrets
import string

kinds = [string.ascii_lowercase, string.ascii_uppercase, string.digits, "!?*+-"]
characters = [secrets.choice(kind) for kind in kinds]
characters += [secrets.choice("".join(kinds)) for _ in range(12)]
secrets.SystemRandom().shuffle(characters)
password = "".join(characters)
print(len(password), all(any(c in kind for c in password) for kind in kinds))

# Output:
# 16 True
