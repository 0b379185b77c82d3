import re
import time
from urllib.parse import urldefrag, urljoin
from urllib.request import urlopen
from urllib.robotparser import RobotFileParser

from server import start_server

site = f"{start_server()}/"
rules = RobotFileParser(urljoin(site, "/robots.txt"))
rules.read()
queue, seen = [site], {site}
while queue:
    address = queue.pop(0)
    if address.startswith(site) and rules.can_fetch("tea-bot", address):
        html = urlopen(address, timeout=10).read().decode()
        print("/" + address.removeprefix(site))
        links = {urldefrag(urljoin(address, link)).url for link in re.findall('href="(.+?)"', html)}
        queue += sorted(links - seen)
        seen |= links
        time.sleep(float(rules.crawl_delay("tea-bot") or 0))

# Output:
# /
# /teas.html
# /cups.html
