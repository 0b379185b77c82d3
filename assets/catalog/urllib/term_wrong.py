from urllib.parse import parse_qs, urlsplit

term = "tea & milk"
address = f"https://tea.example/search?q={term}&page=2"
print(parse_qs(urlsplit(address).query))  # what the server sees

# Output:
# {'q': ['tea '], 'page': ['2']}
