import json
from urllib.request import Request, urlopen

from server import start_server

tea = {"name": "sencha", "price": 6.5}
headers = {"Content-Type": "application/json", "Authorization": "Bearer 123"}
request = Request(f"{start_server()}/teas", json.dumps(tea).encode(), headers)
with urlopen(request, timeout=10) as response:
    print(response.status, response.reason)
    print(json.load(response))

# Output:
# 201 Created
# {'id': 7, 'name': 'sencha', 'price': 6.5}
