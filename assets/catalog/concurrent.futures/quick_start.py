from concurrent.futures import ThreadPoolExecutor
from urllib.request import urlopen


def size(address):
    with urlopen(address, timeout=10) as page:
        return len(page.read())


addresses = ["data:,tea", "data:,coffee"]  # stand for https: addresses
with ThreadPoolExecutor() as pool:
    print(list(pool.map(size, addresses)))

# Output:
# [3, 6]
