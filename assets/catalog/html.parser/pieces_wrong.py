from html.parser import HTMLParser


class Title(HTMLParser):
    def handle_data(self, data):
        print("title:", repr(data))


Title().feed("<h1>Green <i>and</i> black</h1>")

# Output:
# title: 'Green '
# title: 'and'
# title: ' black'
