import html
from urllib.parse import urlsplit

address = "javascript:alert(1)"
safe = address if urlsplit(address).scheme in ("http", "https") else "#"
print(f'<a href="{html.escape(safe)}">shop</a>')

# Output:
# <a href="#">shop</a>
