import base64
import hmac

def headers(key: str, secret: bytes, method: str, path: str, time: str) -> dict[str, str]:
    text = "\n".join((method, path, time))
    signature = hmac.new(secret, text.encode(), "sha256").digest()
    return {"X-Key": key, "X-Time": time, "X-Signature": base64.b64encode(signature).decode()}

print(headers("shop-1", b"secret", "GET", "/orders", "2026-05-01T10:00:00Z")["X-Signature"])

# Output:
# 7zhrwMY/1Mvk8642sXJBE32O23FaBqHVT5epBKTYRCA=
