from urllib.parse import urlencode
from urllib.request import urlopen

from server import start_server

url = start_server()  # elsewhere "https://tea.example"
query = urlencode({"q": "green tea", "max": 3})
with urlopen(f"{url}/search?{query}", timeout=10) as response:
    print(response.status, response.read().decode())

# Output:
# 200 3 kinds of green tea
