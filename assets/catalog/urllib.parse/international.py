from urllib.parse import quote, unquote, urlsplit


def to_ascii(url):
    parts = urlsplit(url)
    host = parts.netloc.encode("idna").decode()
    return parts._replace(netloc=host, path=quote(parts.path, safe="/%"),
                          query=quote(parts.query, safe="=&+/?%")).geturl()


url = to_ascii("https://müller.example/straße/grüner tee?q=süß&page=2")
print(url)
print(unquote(urlsplit(url).path), urlsplit(url).hostname.encode().decode("idna"))

# Output:
# https://xn--mller-kva.example/stra%C3%9Fe/gr%C3%BCner%20tee?q=s%C3%BC%C3%9F&page=2
# /straße/grüner tee müller.example
