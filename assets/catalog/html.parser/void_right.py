from html.parser import HTMLParser

VOID = set("area base br col embed hr img input link meta source track wbr".split())
depth, parser = [], HTMLParser()
parser.handle_starttag = lambda tag, attrs: tag in VOID or depth.append(tag)
parser.handle_endtag = lambda tag: tag in VOID or depth.pop()
parser.feed("<div><p>Tea<br>Milk</p></div>")
print("still open:", depth)

# Output:
# still open: []
