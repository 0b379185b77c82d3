from urllib.parse import quote, urlencode

shelf, blend = "Tea & Coffee", "50/50 mix"
query = {"q": "earl grey", "size": "100 g", "page": 1}

path = "/".join(quote(part, safe="") for part in ("shop", shelf, blend))
print(f"https://tea.example/{path}")
print(f"https://tea.example/search?{urlencode(query)}")

# Output:
# https://tea.example/shop/Tea%20%26%20Coffee/50%2F50%20mix
# https://tea.example/search?q=earl+grey&size=100+g&page=1
