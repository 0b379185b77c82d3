from urllib.parse import urlencode
from urllib.request import Request

request = Request("https://tea.example/search?" + urlencode({"q": "green tea"}))
print(request.get_method(), request.full_url)

# Output:
# GET https://tea.example/search?q=green+tea
