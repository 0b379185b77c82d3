import json
from urllib.error import HTTPError
from urllib.request import urlopen

from server import start_server

try:
    urlopen(start_server(), b'{"price": -1}', timeout=5)
except HTTPError as error:
    print(error.code, json.load(error)["message"])

# Output:
# 422 the price must not be negative
