from html.parser import HTMLParser


class Prices(HTMLParser):
    inside, text = "", ""

    def handle_starttag(self, tag, attrs):
        if "price" in (dict(attrs).get("class") or "").split():
            self.inside, self.text = tag, ""

    def handle_data(self, data):
        self.text += data

    def handle_endtag(self, tag):
        if tag == self.inside:
            print(self.text)
            self.inside = ""


Prices().feed('<p>Tea <span class="big price"><b>4</b>.50</span><p>Milk <span class=price>1.20</span>')

# Output:
# 4.50
# 1.20
