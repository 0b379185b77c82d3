from urllib.parse import parse_qsl, urlencode, urlsplit


def with_query(url, **changes):
    """Return `url` with these parameters set, or removed where they are None."""
    parts = urlsplit(url)
    query = dict(parse_qsl(parts.query, keep_blank_values=True)) | changes
    kept = {name: value for name, value in query.items() if value is not None}
    return parts._replace(query=urlencode(kept)).geturl()


url = "https://tea.example/shop?sort=price&page=1#list"
print(with_query(url, page=2))
print(with_query(url, sort=None, q="green tea"))

# Output:
# https://tea.example/shop?sort=price&page=2#list
# https://tea.example/shop?page=1&q=green+tea#list
