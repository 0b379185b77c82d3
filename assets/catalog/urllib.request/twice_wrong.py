from urllib.request import urlopen

with urlopen("data:,green%20tea") as response:
    print(len(response.read()), "bytes")
    print(response.read())

# Output:
# 9 bytes
# b''
