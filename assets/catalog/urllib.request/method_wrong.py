from urllib.parse import urlencode
from urllib.request import Request

request = Request("https://tea.example/search", urlencode({"q": "green tea"}).encode())
print(request.get_method(), request.full_url)

# Output:
# POST https://tea.example/search
