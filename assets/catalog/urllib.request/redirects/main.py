from urllib.error import HTTPError
from urllib.request import HTTPRedirectHandler, build_opener

from server import start_server


class Stay(HTTPRedirectHandler):
    def redirect_request(self, *args):
        """Make no new request: the redirect is then raised as an error."""


try:
    build_opener(Stay).open(f"{start_server()}/old-menu", timeout=10)
except HTTPError as error:
    print(error.code, error.reason)
    print("leads to", error.headers["Location"])

# Output:
# 301 Moved Permanently
# leads to /menu
