import json
from urllib.error import HTTPError
from urllib.request import urlopen

from server import start_server

try:
    urlopen(start_server(), b'{"price": -1}', timeout=5)
except HTTPError as error:
    details = json.load(error)
    print(error.code, details["field"], details["message"], sep=": ")

# Output:
# 422: price: must not be negative
