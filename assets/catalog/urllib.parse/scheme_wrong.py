from urllib.parse import urlsplit

parts = urlsplit("tea.example/shop")
print(parts.hostname, parts.path)

# Output:
# None tea.example/shop
