import base64
import uuid

long = uuid.UUID("886313e1-3b8a-5372-9b90-0c9aee199e5d")
short = base64.urlsafe_b64encode(long.bytes).rstrip(b"=").decode()
print(short, len(short))
print(uuid.UUID(bytes=base64.urlsafe_b64decode(short + "==")) == long)

# Output:
# iGMT4TuKU3KbkAya7hmeXQ 22
# True
