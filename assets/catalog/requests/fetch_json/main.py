import json
from urllib.error import HTTPError
from urllib.parse import urlencode
from urllib.request import Request, urlopen

from server import start_server


def fetch(url, params=None, body=None):
    """Return the JSON at `url`; post `body` as JSON where it is given."""
    address = f"{url}?{urlencode(params)}" if params else url
    data = None if body is None else json.dumps(body).encode()
    request = Request(address, data, {"Content-Type": "application/json"})
    with urlopen(request, timeout=10) as response:
        return json.load(response)


url = start_server()
print(fetch(f"{url}/books", {"author": "Lem"}))
print(fetch(f"{url}/books", body={"title": "Solaris"}))
try:
    fetch(f"{url}/missing")
except HTTPError as error:
    print(error.code, error.reason)

# Output:
# ['GET', '/books?author=Lem', '']
# ['POST', '/books', '{"title": "Solaris"}']
# 404 Not Found
