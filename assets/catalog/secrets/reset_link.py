import hashlib
import secrets

def digest(token: str) -> str:
    return hashlib.sha256(token.encode()).hexdigest()

token = secrets.token_urlsafe(32)
link = f"https://shop.example/reset?token={token}"
stored = digest(token)

given = link.rpartition("=")[2]
print(secrets.compare_digest(digest(given), stored))
print(secrets.compare_digest(digest("a guess"), stored))

# Output:
# True
# False
