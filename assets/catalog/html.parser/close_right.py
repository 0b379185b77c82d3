from html.parser import HTMLParser

parser = HTMLParser()
parser.handle_data = print
parser.feed("<b>Ask</b> AT&T")
parser.close()

# Output:
# Ask
#  AT&T
