from urllib.parse import parse_qs, urlencode, urlsplit

parts = urlsplit("https://tea.example/shop?kind=green&page=2")
print(parts.hostname, parts.path)
print(parse_qs(parts.query))
print("https://tea.example/search?" + urlencode({"q": "earl grey & milk", "page": 1}))

# Output:
# tea.example /shop
# {'kind': ['green'], 'page': ['2']}
# https://tea.example/search?q=earl+grey+%26+milk&page=1
