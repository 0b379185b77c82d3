from urllib.parse import parse_qs, urlencode, urlsplit

parts = urlsplit("https://tea.example/shop?kind=green&page=2")
print(parts.hostname, parts.path)
print(parse_qs(parts.query))
query = {"q": "earl grey & milk", "page": 1}
print("https://tea.example/search?" + urlencode(query))

# Output:
# tea.example /shop
# {'kind': ['green'], 'page': ['2']}
# https://tea.example/search?q=earl+grey+%26+milk&page=1
