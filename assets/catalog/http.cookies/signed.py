import hmac
from http import cookies

KEY = b"only the server knows"

def signed(value: str) -> str:
    return f"{value}.{hmac.digest(KEY, value.encode(), 'sha256').hex()[:16]}"

def checked(text: str) -> str | None:
    value = text.rpartition(".")[0]
    return value if hmac.compare_digest(signed(value), text) else None

cookie = cookies.SimpleCookie({"user": signed("ada")})
print(checked(cookie["user"].value), checked(cookie["user"].value.replace("ada", "bob")))

# Output:
# ada None
