from urllib.parse import urldefrag, urljoin, urlsplit

page = "https://tea.example/shop/index.html"
links = ["sencha.html", "/about#team", "https://cups.example/", "#top", "mailto:ada@tea.example",
         "//tea.example/news", "https://tea.example.evil.example/"]

for link in links:
    address = urldefrag(urljoin(page, link)).url
    if urlsplit(address).hostname == urlsplit(page).hostname and address != page:
        print(address)

# Output:
# https://tea.example/shop/sencha.html
# https://tea.example/about
# https://tea.example/news
