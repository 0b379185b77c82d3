import requests

name = "Marks & Co #2"
request = requests.Request("GET", f"https://example.com/shops?name={name}")
print(request.prepare().url)

# Output:
# https://example.com/shops?name=Marks%20&%20Co%20#2
