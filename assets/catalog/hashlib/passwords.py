import hashlib
import hmac
import secrets


def hash_password(password, salt=None):
    """Salt and hash; the larger n, the harder to guess, the slower to check."""
    salt = salt or secrets.token_bytes(16)
    return salt + hashlib.scrypt(password.encode(), salt=salt, n=2**14, r=8, p=1)


def is_right(password, stored):
    return hmac.compare_digest(hash_password(password, stored[:16]), stored)


stored = hash_password("correct horse")  # keep these bytes
print(len(stored), "bytes")
print(is_right("correct horse", stored), is_right("battery", stored))

# Output:
# 80 bytes
# True False
