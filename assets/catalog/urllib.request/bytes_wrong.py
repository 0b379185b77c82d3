from urllib.request import urlopen

with urlopen("data:text/plain;charset=utf-8,caf%C3%A9%20au%20lait") as response:
    print(response.read())

# Output:
# b'caf\xc3\xa9 au lait'
