import html

text = html.escape("Café <5 €").encode("ascii", "xmlcharrefreplace").decode()
print(text)

# Output:
# Caf&#233; &lt;5 &#8364;
