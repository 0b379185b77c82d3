import requests
from server import start_server

response = requests.get(start_server(), timeout=10)
print(response.encoding, response.text)

# Output:
# ISO-8859-1 CafÃ© KÃ¶ln
