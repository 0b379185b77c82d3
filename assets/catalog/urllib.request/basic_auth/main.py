from urllib.request import HTTPBasicAuthHandler, HTTPPasswordMgrWithPriorAuth, build_opener

from server import start_server

url = start_server()
passwords = HTTPPasswordMgrWithPriorAuth()
passwords.add_password(None, url, "ada", "secret", is_authenticated=True)
opener = build_opener(HTTPBasicAuthHandler(passwords))
with opener.open(f"{url}/orders", timeout=10) as response:
    print(response.status, response.read().decode())

# Output:
# 200 Hello, Ada!
