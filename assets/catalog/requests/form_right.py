import requests

book = {"title": "Solaris", "tags": ["space", "sea"]}
request = requests.Request("POST", "https://example.com/books", json=book)
print(request.prepare().body)

# Output:
# b'{"title": "Solaris", "tags": ["space", "sea"]}'
