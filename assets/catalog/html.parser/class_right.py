from html.parser import HTMLParser


class News(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print(tag, "new" in (dict(attrs).get("class") or "").split())


News().feed('<p class="new big">')

# Output:
# p True
