from urllib.parse import urljoin
from urllib.request import Request

print(Request(urljoin("https://tea.example/shop/", "/img/cup.jpg")).full_url)

# Output:
# https://tea.example/img/cup.jpg
