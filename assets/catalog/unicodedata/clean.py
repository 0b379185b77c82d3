import unicodedata

text = "te\u200ba\x00 and\u00ad milk\ufeff"
clean = "".join(sign for sign in text if unicodedata.category(sign) not in ("Cc", "Cf"))
print(len(text), len(clean), clean)

# Output:
# 16 12 tea and milk
