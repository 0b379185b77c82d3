from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen

from server import start_server


def fetch(address):
    with urlopen(address, timeout=10) as response:
        return response.read().decode()


url = start_server()
with ThreadPoolExecutor(8) as pool:
    pages = list(pool.map(fetch, [f"{url}/teas/{number}" for number in range(20)]))
print(len(pages), pages[0], pages[-1], sep="\n")

# Output:
# 20
# page /teas/0
# page /teas/19
