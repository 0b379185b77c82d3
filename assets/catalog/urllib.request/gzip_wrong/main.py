from urllib.request import Request, urlopen

from server import start_server

headers = {"Accept": "text/html", "Accept-Encoding": "gzip, deflate, br"}
print(urlopen(Request(start_server(), headers=headers), timeout=10).read()[:4])

# Output:
# b'\x1f\x8b\x08\x00'
