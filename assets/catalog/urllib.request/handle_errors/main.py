from urllib.error import HTTPError, URLError
from urllib.request import urlopen

from server import start_server

url = start_server()
for address in (f"{url}/teas/99", f"{url}/slow", "http://127.0.0.1:1/", "tea.example"):
    try:
        with urlopen(address, timeout=0.3) as response:
            print(response.read())
    except HTTPError as error:
        print("the server refuses:", error.code, error.reason, error.read().decode())
    except TimeoutError:
        print("connected, but no answer in time")
    except URLError as error:
        print("no connection:", type(error.reason).__name__)
    except ValueError:
        print("no web address:", address)

# Output:
# the server refuses: 404 Not Found {"error": "no tea 99"}
# connected, but no answer in time
# no connection: ConnectionRefusedError
# no web address: tea.example
