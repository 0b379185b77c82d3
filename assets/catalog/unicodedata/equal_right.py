from unicodedata import normalize

print(normalize("NFC", "caf\u00e9") == normalize("NFC", "cafe\u0301"))

# Output:
# True
