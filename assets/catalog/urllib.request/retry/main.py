import time
from urllib.error import HTTPError
from urllib.request import urlopen

from server import start_server

url = start_server()
for pause in (0.05, 0.1, 0.2, None):
    try:
        with urlopen(url, timeout=10) as response:
            print(response.read().decode())
        break
    except HTTPError as error:
        if pause is None or error.code not in (429, 500, 502, 503, 504):
            raise
        print(error.code, error.reason)
        time.sleep(float(error.headers.get("Retry-After", pause)))

# Output:
# 503 Service Unavailable
# 503 Service Unavailable
# tea of the day, at call 3
