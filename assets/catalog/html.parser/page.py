from html.parser import HTMLParser
from urllib.request import urlopen


class Headings(HTMLParser):
    tag = ""

    def handle_starttag(self, tag, attrs):
        self.tag = tag

    def handle_data(self, data):
        if self.tag in ("h1", "h2", "h3") and data.strip():
            print(self.tag, data.strip())


# A data: address stands in for an https: one, so that this runs offline.
address = "data:text/html;charset=utf-8,<h1>K%C3%B6ln</h1><p>News</p><h2>Tea</h2>"
with urlopen(address, timeout=10) as response:
    encoding = response.headers.get_content_charset() or "utf-8"
    Headings().feed(response.read().decode(encoding, errors="replace"))

# Output:
# h1 Köln
# h2 Tea
