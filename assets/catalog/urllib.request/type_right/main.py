import json
from urllib.request import Request, urlopen

from server import start_server

headers = {"Content-Type": "application/json"}
request = Request(start_server(), json.dumps({"tea": 7}).encode(), headers)
print(urlopen(request, timeout=10).read().decode())

# Output:
# got application/json
