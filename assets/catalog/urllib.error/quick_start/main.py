from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from server import start_server

for address in (f"{start_server()}/teas/99", "http://127.0.0.1:1/"):
    try:
        urlopen(address, timeout=5)
    except HTTPError as error:
        print("answered:", error.code, error.reason)
    except URLError as error:
        print("no answer:", type(error.reason).__name__)

# Output:
# answered: 404 Not Found
# no answer: ConnectionRefusedError
