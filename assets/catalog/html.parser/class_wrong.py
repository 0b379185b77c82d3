from html.parser import HTMLParser


class News(HTMLParser):
    def handle_starttag(self, tag, attrs):
        print(tag, ("class", "new") in attrs)


News().feed('<p class="new big">')

# Output:
# p False
