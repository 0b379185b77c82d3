from urllib.parse import urlencode

query = {"q": "green tea", "page": 2}
print(f"https://tea.example/search?{urlencode(query)}")

# Output:
# https://tea.example/search?q=green+tea&page=2
