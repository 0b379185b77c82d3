import json
from urllib.request import urlopen

# A data: address stands in for an https: one, so that this runs offline.
address = 'data:application/json,{"items":[{"id":1},{"id":2}]}'
with urlopen(address, timeout=10) as response:
    payload = json.load(response)

for item in payload["items"]:
    print(item["id"])

# Output:
# 1
# 2
