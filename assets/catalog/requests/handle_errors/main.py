import requests
from server import start_server

url = start_server()
for address in (f"{url}/missing", f"{url}/broken", f"{url}/slow", "example.com"):
    try:
        requests.get(address, timeout=0.5).raise_for_status()
    except requests.HTTPError as error:
        print("the server refuses:", error.response.status_code)
    except requests.Timeout:
        print("no answer in time")
    except requests.ConnectionError:
        print("no connection, or it broke")
    except requests.RequestException as error:
        print("something else:", type(error).__name__)

# Output:
# the server refuses: 404
# no connection, or it broke
# no answer in time
# something else: MissingSchema
