from html import unescape
from urllib.parse import parse_qs

print(parse_qs(unescape("kind=green&amp;page=2")))

# Output:
# {'kind': ['green'], 'page': ['2']}
