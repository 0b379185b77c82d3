from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

import requests
from server import start_server

url = start_server()
login = {"user": "ada", "password": "secret"}

with requests.Session() as session:
    session.post(f"{url}/login", data=login, timeout=10).raise_for_status()
    print(session.get(url, timeout=10).text, session.cookies.get_dict())

opener = build_opener(HTTPCookieProcessor())
opener.open(f"{url}/login", urlencode(login).encode(), timeout=10).close()
with opener.open(url, timeout=10) as response:
    print(response.read().decode())

# Output:
# Hello, Ada! {'session': '42'}
# Hello, Ada!
