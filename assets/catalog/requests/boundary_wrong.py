import requests

headers = {"Content-Type": "multipart/form-data"}
request = requests.Request("POST", "https://example.com", files={"f": b"x"}, headers=headers)
print(request.prepare().headers["Content-Type"])

# Output:
# multipart/form-data
