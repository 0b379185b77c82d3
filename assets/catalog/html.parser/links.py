from html.parser import HTMLParser
from urllib.parse import urljoin


class Links(HTMLParser):
    def __init__(self, address):
        super().__init__()
        self.address, self.links = address, []

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "a" and attrs.get("href"):
            self.links.append(urljoin(self.address, attrs["href"]))


parser = Links("https://shop.test/news/")  # the page's own address
parser.feed('<a href="tea.html">Tea</a> <A HREF="/jam?a=1&amp;b=2">Jam</A> <a name="top">')
print(*parser.links, sep="\n")

# Output:
# https://shop.test/news/tea.html
# https://shop.test/jam?a=1&b=2
