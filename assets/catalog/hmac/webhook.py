import hmac

SECRET = b"only the service and I"

def genuine(body: bytes, header: str) -> bool:
    expected = "sha256=" + hmac.digest(SECRET, body, "sha256").hex()
    return hmac.compare_digest(expected, header)

body = b'{"order": 7}'
header = "sha256=" + hmac.digest(SECRET, body, "sha256").hex()
print(genuine(body, header), genuine(b'{"order": 8}', header))

# Output:
# True False
