from html.parser import HTMLParser


class Text(HTMLParser):
    text, hidden = "", False

    def handle_starttag(self, tag, attrs):
        self.hidden = tag in ("script", "style")
        if tag in ("p", "div", "br", "li", "tr", "h1", "h2", "h3"):
            self.text += "\n"

    def handle_endtag(self, tag):
        self.hidden = False

    def handle_data(self, data):
        self.text += "" if self.hidden else data.replace("\n", " ")


parser = Text()
parser.feed("<style>p {}</style><h1>Tea</h1>\n<p>Green &amp;\n <b>black</b>,<br>from 3&nbsp;&euro;")
parser.close()
print("\n".join(" ".join(line.split()) for line in parser.text.strip().splitlines()))

# Output:
# Tea
# Green & black,
# from 3 €
