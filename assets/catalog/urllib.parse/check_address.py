from urllib.parse import urlsplit


def is_web_address(text):
    try:
        parts = urlsplit(text)
        parts.port  # ValueError where it is no number up to 65535
    except ValueError:
        return False
    return parts.scheme in ("http", "https") and bool(parts.hostname) and " " not in text


for text in ("https://tea.example/shop", "tea.example/shop", "https:///shop",
             "http://tea.example:99999", "javascript:alert(1)", "http://[tea]"):
    print(f"{is_web_address(text)!s:6}{text}")

# Output:
# True  https://tea.example/shop
# False tea.example/shop
# False https:///shop
# False http://tea.example:99999
# False javascript:alert(1)
# False http://[tea]
