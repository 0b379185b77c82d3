from urllib.parse import parse_qs, urlencode, urlsplit

term = "tea & milk"
address = f"https://tea.example/search?{urlencode({'q': term, 'page': 2})}"
print(parse_qs(urlsplit(address).query))

# Output:
# {'q': ['tea & milk'], 'page': ['2']}
