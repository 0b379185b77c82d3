import time
from urllib.error import HTTPError
from urllib.request import urlopen

import requests
from requests.adapters import HTTPAdapter
from server import start_server
from urllib3.util import Retry

url = start_server()
busy = [429, 500, 502, 503, 504]
with requests.Session() as session:
    retry = Retry(total=5, backoff_factor=0.1, status_forcelist=busy)
    session.mount(url, HTTPAdapter(max_retries=retry))  # or "https://": all such addresses
    print(session.get(f"{url}/one", timeout=10).text)

for pause in (0.1, 0.2, 0.4, None):
    try:
        print(urlopen(f"{url}/two", timeout=10).read().decode())
        break
    except HTTPError as error:
        if error.code not in busy or pause is None:
            raise
        time.sleep(pause)

# Output:
# /one: call 3
# /two: call 3
