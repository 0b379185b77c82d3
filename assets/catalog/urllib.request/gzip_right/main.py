import gzip
from urllib.request import Request, urlopen

from server import start_server

response = urlopen(Request(start_server(), headers={"Accept-Encoding": "gzip"}), timeout=10)
body = response.read()
if response.headers["Content-Encoding"] == "gzip":
    body = gzip.decompress(body)
print(body.decode())

# Output:
# <h1>Teas</h1>
