import json
from urllib.error import HTTPError
from urllib.parse import urljoin
from urllib.request import Request, urlopen

from server import start_server


class Shop:
    def __init__(self, address, token):
        self.address = address
        self.headers = {"Authorization": f"Bearer {token}", "Content-Type": "application/json"}

    def call(self, method, path, data=None):
        body = None if data is None else json.dumps(data).encode()
        request = Request(urljoin(self.address, path), body, self.headers, method=method)
        try:
            with urlopen(request, timeout=10) as response:
                return json.load(response)
        except HTTPError as error:
            raise LookupError(f"{method} {path}: {error.code} {error.reason}") from error


shop = Shop(start_server(), "123")
print(shop.call("POST", "teas", {"name": "sencha"}))
try:
    shop.call("GET", "teas/99")
except LookupError as error:
    print(error)

# Output:
# {'id': 7, 'name': 'sencha'}
# GET teas/99: 404 Not Found
