import json
from urllib.request import Request, urlopen

import requests
from server import start_server

url = start_server()
book = {"title": "Solaris", "year": 1961}

response = requests.post(url, json=book, headers={"Authorization": "Bearer 123"}, timeout=10)
print(response.status_code, response.json()["title"])

headers = {"Authorization": "Bearer 123", "Content-Type": "application/json"}
request = Request(url, json.dumps(book).encode(), headers)
with urlopen(request, timeout=10) as response:
    print(response.status, json.load(response)["title"])

# Output:
# 201 Solaris
# 201 Solaris
