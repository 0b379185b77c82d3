from html.parser import HTMLParser


class Title(HTMLParser):
    def handle_data(self, data):
        parts.append(data)


parts = []
Title().feed("<h1>Green <i>and</i> black</h1>")
print("title:", repr("".join(parts)))

# Output:
# title: 'Green and black'
