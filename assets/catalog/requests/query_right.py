import requests

name = "Marks & Co #2"
request = requests.Request("GET", "https://example.com/shops", params={"name": name})
print(request.prepare().url)

# Output:
# https://example.com/shops?name=Marks+%26+Co+%232
