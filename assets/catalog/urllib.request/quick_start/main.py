import json
from urllib.request import urlopen

from server import start_server

url = start_server()  # elsewhere "https://api.example.com"
with urlopen(f"{url}/teas", timeout=10) as response:
    for tea in json.load(response):
        print(tea["name"], tea["price"])

# Output:
# sencha 6.5
# assam 4.2
