from html.parser import HTMLParser
from urllib.parse import urlencode


class Form(HTMLParser):
    fields = {}

    def handle_starttag(self, tag, attrs):
        attrs = dict(attrs)
        if tag == "form":
            print(attrs.get("method", "get"), attrs.get("action"))
        elif tag == "input" and attrs.get("name"):
            self.fields = self.fields | {attrs["name"]: attrs.get("value", "")}


form = Form()
form.feed('<form action="/order" method="post"><input name="token" value="x7&amp;"><input name="item">')
print(form.fields)
print(urlencode(form.fields | {"item": "green tea"}))

# Output:
# post /order
# {'token': 'x7&', 'item': ''}
# token=x7%26&item=green+tea
