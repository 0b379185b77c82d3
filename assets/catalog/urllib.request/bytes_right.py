from urllib.request import urlopen

with urlopen("data:text/plain;charset=utf-8,caf%C3%A9%20au%20lait") as response:
    charset = response.headers.get_content_charset("utf-8")
    print(response.read().decode(charset))

# Output:
# café au lait
