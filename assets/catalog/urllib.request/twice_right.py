from urllib.request import urlopen

with urlopen("data:,green%20tea") as response:
    body = response.read()
print(len(body), "bytes")
print(body)

# Output:
# 9 bytes
# b'green tea'
