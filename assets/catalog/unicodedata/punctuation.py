import unicodedata

text = "¿Té, o café? «Sí» — 3 €!"
kept = "".join(sign for sign in text if unicodedata.category(sign)[0] not in "PS")
print(" ".join(kept.split()))

# Output:
# Té o café Sí 3
