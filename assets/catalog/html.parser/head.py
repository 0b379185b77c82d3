from html.parser import HTMLParser


class Head(HTMLParser):
    tag, title, meta = "", "", {}

    def handle_starttag(self, tag, attrs):
        self.tag, attrs = tag, dict(attrs)
        if tag == "meta" and (name := attrs.get("name") or attrs.get("property")):
            self.meta = self.meta | {name: attrs.get("content")}

    def handle_data(self, data):
        if self.tag == "title":
            self.title += data


parser = Head()
parser.feed('<title>Tea &ndash; Shop</title><meta name="description" content="All teas">'
            '<meta property="og:image" content="/tea.png"><h1>Tea</h1>')
print(parser.title, parser.meta, sep="\n")

# Output:
# Tea – Shop
# {'description': 'All teas', 'og:image': '/tea.png'}
