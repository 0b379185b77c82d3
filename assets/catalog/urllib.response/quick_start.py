from urllib.request import urlopen

with urlopen("data:text/plain;charset=utf-8,green%20tea") as response:
    print(type(response).__name__, response.status)
    print(response.headers.get_content_type())
    print(response.read().decode())

# Output:
# addinfourl None
# text/plain
# green tea
