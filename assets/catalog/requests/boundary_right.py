import requests

request = requests.Request("POST", "https://example.com", files={"f": b"x"})
print(request.prepare().headers["Content-Type"][:30])

# Output:
# multipart/form-data; boundary=
