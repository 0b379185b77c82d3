from urllib.error import HTTPError
from urllib.request import Request, urlopen

from server import start_server


def fetch(address, version=None):
    """Return the text there and its version, or None where that is still `version`."""
    headers = {"If-None-Match": version} if version else {}
    try:
        with urlopen(Request(address, headers=headers), timeout=10) as response:
            return response.read().decode(), response.headers["ETag"]
    except HTTPError as error:
        if error.code == 304:
            return None
        raise


url = start_server()
text, version = fetch(url)
print(text, version, fetch(url, version), sep="\n")

# Output:
# tea of the day: sencha
# "v7"
# None
