import requests
from server import start_server

response = requests.get(start_server(), timeout=10)
response.encoding = "utf-8"
print(response.encoding, response.text)

# Output:
# utf-8 Café Köln
