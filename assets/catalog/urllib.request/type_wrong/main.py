import json
from urllib.request import Request, urlopen

from server import start_server

request = Request(start_server(), json.dumps({"tea": 7}).encode())
print(urlopen(request, timeout=10).read().decode())

# Output:
# got application/x-www-form-urlencoded
