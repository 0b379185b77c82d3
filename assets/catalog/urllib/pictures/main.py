from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit
from urllib.request import urlopen

from server import start_server


class Pictures(HTMLParser):
    def handle_starttag(self, tag, attrs):
        if tag == "img":
            self.found.append(dict(attrs)["src"])


page, parser = f"{start_server()}/shop/", Pictures()
parser.found = []
parser.feed(urlopen(page, timeout=10).read().decode())
for link in parser.found:
    address = urljoin(page, link)
    path = Path(Path(unquote(urlsplit(address).path)).name)
    path.write_bytes(urlopen(address, timeout=10).read())
    print(path, path.stat().st_size)

# Output:
# sencha.jpg 1600
# tea pot.jpg 1800
