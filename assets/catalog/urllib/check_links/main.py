from urllib.error import HTTPError, URLError
from urllib.request import Request, urlopen

from server import start_server

url = start_server()
for address in (f"{url}/menu", f"{url}/gone", "http://127.0.0.1:1/", "mailto:ada@tea.example"):
    try:
        with urlopen(Request(address, method="HEAD"), timeout=5) as response:
            result = response.status
    except HTTPError as error:
        result = error.code
    except (URLError, TimeoutError, ValueError) as error:
        result = type(error).__name__
    print(result, address.removeprefix(url))

# Output:
# 200 /menu
# 404 /gone
# URLError http://127.0.0.1:1/
# URLError mailto:ada@tea.example
