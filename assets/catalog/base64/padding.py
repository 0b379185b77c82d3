import base64
import json

token = "eyJhbGciOiJIUzI1NiJ9.eyJ1c2VyIjogImFkYSJ9.c2lnbmF0dXJl"
payload = token.split(".")[1]
payload += "=" * (-len(payload) % 4)
print(json.loads(base64.urlsafe_b64decode(payload)))

# Output:
# {'user': 'ada'}
