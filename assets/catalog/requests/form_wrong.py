import requests

book = {"title": "Solaris", "tags": ["space", "sea"]}
request = requests.Request("POST", "https://example.com/books", data=book)
print(request.prepare().body)

# Output:
# title=Solaris&tags=space&tags=sea
