import hashlib
import hmac

SECRET = b"known to sender and receiver only"


def signature(body):
    return "sha256=" + hmac.new(SECRET, body, hashlib.sha256).hexdigest()


body = b'{"event": "paid", "order": 7}'
header = signature(body)  # the sender puts this into a header
print(header[:20])
for received in (body, body.replace(b"7", b"8")):
    print(hmac.compare_digest(signature(received), header))

# Output:
# sha256=f4ffd75042901
# True
# False
