from urllib.parse import parse_qsl, urlencode, urlsplit

TRACKERS = ("utm_", "fbclid", "gclid")


def clean(url):
    parts = urlsplit(url)
    pairs = parse_qsl(parts.query, keep_blank_values=True)
    kept = [(name, value) for name, value in pairs if not name.startswith(TRACKERS)]
    return parts._replace(query=urlencode(kept)).geturl()


link = "https://tea.example/sencha?size=2&utm_source=news&fbclid=x7#price"
print(clean(link))
print(urlsplit(link)._replace(query="", fragment="").geturl())

# Output:
# https://tea.example/sencha?size=2#price
# https://tea.example/sencha
