import requests
from server import start_server

url = start_server()  # elsewhere "https://api.example.com"
response = requests.get(f"{url}/books", params={"author": "Lem"}, timeout=10)
response.raise_for_status()
for book in response.json():
    print(book["year"], book["title"])

# Output:
# 1961 Solaris
# 1986 Fiasco
