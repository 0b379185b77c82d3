import gzip
import json
from urllib.request import Request, urlopen

from server import start_server

request = Request(start_server(), headers={"Accept-Encoding": "gzip"})
with urlopen(request, timeout=10) as response:
    body = response.read()
    if response.headers["Content-Encoding"] == "gzip":
        body = gzip.decompress(body)
print(json.loads(body)["city"])

# Output:
# Oslo
