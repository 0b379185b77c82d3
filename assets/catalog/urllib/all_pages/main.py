import json
from urllib.parse import urlencode, urljoin
from urllib.request import urlopen

from server import start_server

address = f"{start_server()}/teas?{urlencode({'kind': 'green', 'page': 1})}"
while address:
    with urlopen(address, timeout=10) as response:
        answer = json.load(response)
    print(*answer["teas"])
    address = answer["next"] and urljoin(address, answer["next"])

# Output:
# sencha bancha
# gyokuro matcha
# longjing
