import shutil
from urllib.request import urlopen

import requests
from server import start_server

url = start_server()
with requests.get(url, stream=True, timeout=10) as response:
    response.raise_for_status()
    total = int(response.headers["Content-Length"])
    with open("photo.jpg", "wb") as file:
        for block in response.iter_content(chunk_size=100_000):
            file.write(block)
            print(f"{file.tell() / total:.0%}")

with urlopen(url, timeout=10) as response, open("again.jpg", "wb") as file:
    shutil.copyfileobj(response, file)
    print(file.tell(), "bytes")

# Output:
# 40%
# 80%
# 100%
# 250000 bytes
