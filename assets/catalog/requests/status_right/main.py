import requests
from server import start_server

response = requests.get(start_server(), timeout=10)
try:
    response.raise_for_status()
    print("prices:", response.text)
except requests.HTTPError as error:
    print("no prices, status", error.response.status_code)

# Output:
# no prices, status 503
