from html.parser import HTMLParser

page = '<img alt="1 > 0">Tea &amp; jam<!-- <b> -->'
parser, parts = HTMLParser(), []
parser.handle_data = parts.append
parser.feed(page)
parser.close()
print("".join(parts))

# Output:
# Tea & jam
