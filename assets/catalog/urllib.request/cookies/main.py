from http.cookiejar import MozillaCookieJar
from urllib.parse import urlencode
from urllib.request import HTTPCookieProcessor, build_opener

from server import start_server

url = start_server()
jar = MozillaCookieJar("cookies.txt")
opener = build_opener(HTTPCookieProcessor(jar))
form = urlencode({"user": "ada", "password": "secret"}).encode()
opener.open(f"{url}/login", form, timeout=10).close()
print([f"{cookie.name}={cookie.value}" for cookie in jar])
with opener.open(f"{url}/orders", timeout=10) as response:
    print(response.read().decode())
jar.save(ignore_discard=True)

# Output:
# ['session=42']
# 2 orders of Ada
