import requests
from server import start_server

prices = requests.get(start_server(), timeout=10).text
print("prices:", prices)

# Output:
# prices: Closed for repairs
