from html.parser import HTMLParser


class Links(HTMLParser):
    def handle_starttag(self, tag, attrs):
        if tag == "a":
            print(dict(attrs).get("href"))


Links().feed('<p>See <a href="/tea">tea</a> and <a href="/jam">jam</a>.</p>')

# Output:
# /tea
# /jam
