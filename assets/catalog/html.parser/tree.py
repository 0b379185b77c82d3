import xml.etree.ElementTree as ET
from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())


class Tree(HTMLParser):
    def handle_starttag(self, tag, attrs):
        builder.start(tag, {name: value or "" for name, value in attrs})
        if tag in VOID:
            builder.end(tag)

    def handle_endtag(self, tag):
        builder.end(tag)

    def handle_data(self, data):
        builder.data(data)


builder = ET.TreeBuilder()
Tree().feed('<div><p id="a">Tea</p><img src="tea.png"><p id="b">Milk &amp; jam</p></div>')
print(builder.close().findtext("p[@id='b']"))

# Output:
# Milk & jam
