from urllib.parse import quote

url = "https://tea.example/search?q=green tea&page=2"
print(quote(url))

# Output:
# https%3A//tea.example/search%3Fq%3Dgreen%20tea%26page%3D2
