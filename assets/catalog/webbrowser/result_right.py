from urllib.parse import urlsplit

address = "javascript:alert(1)"
print("opening" if urlsplit(address).scheme in ("http", "https") else "refused")

# Output:
# refused
