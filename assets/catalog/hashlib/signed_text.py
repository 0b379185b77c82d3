import hmac

KEY = b"32 secret bytes, kept on the server"


def sign(text):
    return f"{text}.{hmac.new(KEY, text.encode(), 'sha256').hexdigest()}"


def check(token):
    """The text, or None if somebody changed it."""
    text = token.rpartition(".")[0]
    return text if hmac.compare_digest(sign(text).encode(), token.encode()) else None


token = sign("user=7&until=2026-03-01")
print(token[:30])
print(check(token))
print(check(token.replace("user=7", "user=1")))

# Output:
# user=7&until=2026-03-01.d64ba4
# user=7&until=2026-03-01
# None
