from urllib.parse import urlsplit

address = "tea.example/shop"
parts = urlsplit(address if "://" in address else f"https://{address}")
print(parts.hostname, parts.path)

# Output:
# tea.example /shop
