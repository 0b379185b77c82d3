from html.parser import HTMLParser

depth, parser = [], HTMLParser()
parser.handle_starttag = lambda tag, attrs: depth.append(tag)
parser.handle_endtag = lambda tag: depth.pop()
parser.feed("<div><p>Tea<br>Milk</p></div>")
print("still open:", depth)

# Output:
# still open: ['div']
