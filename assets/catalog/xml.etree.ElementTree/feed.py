import xml.etree.ElementTree as ET
from email.utils import parsedate_to_datetime
from urllib.request import urlopen

# A data: address stands in for an https: one, so that this runs offline.
address = "data:application/rss+xml,<rss><channel><title>Shop news</title>" \
    "<item><title>New tea</title><link>https://shop.test/tea</link>" \
    "<pubDate>Mon,%2002%20Mar%202026%2009:30:00%20GMT</pubDate></item></channel></rss>"
with urlopen(address, timeout=10) as response:
    channel = ET.parse(response).getroot().find("channel")

print(channel.findtext("title"))
for item in channel.iter("item"):
    day = parsedate_to_datetime(item.findtext("pubDate")).date()
    print(day, item.findtext("title"), item.findtext("link"))

# Output:
# Shop news
# 2026-03-02 New tea https://shop.test/tea
