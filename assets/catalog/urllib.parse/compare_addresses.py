from urllib.parse import parse_qsl, urlencode, urlsplit, urlunsplit

PORTS = {"http": 80, "https": 443}


def normal(url):
    parts = urlsplit(url)
    port = parts.port or PORTS.get(parts.scheme)
    query = urlencode(sorted(parse_qsl(parts.query, keep_blank_values=True)))
    return urlunsplit((parts.scheme, f"{parts.hostname}:{port}", parts.path or "/", query, ""))


links = ["https://tea.example?b=2&a=1", "HTTPS://Tea.Example:443/?a=1&b=2#top", "http://tea.example/"]
for address in dict.fromkeys(normal(link) for link in links):
    print(address)

# Output:
# https://tea.example:443/?a=1&b=2
# http://tea.example:80/
