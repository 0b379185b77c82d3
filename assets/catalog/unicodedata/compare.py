import unicodedata

def key(text: str) -> str:
    return unicodedata.normalize("NFC", text.casefold())

one, other = "CAFÉ", "cafe\u0301"
print(one.lower() == other, key(one) == key(other))
print(key("Straße") == key("STRASSE"))

# Output:
# False True
# True
