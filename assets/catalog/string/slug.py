import unicodedata

def slug(title):
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    words = "".join(c if c.isalnum() else " " for c in plain.lower()).split()
    return "-".join(words)

print(slug("Crème Brûlée: 3 Recipes!"))

# Output:
# creme-brulee-3-recipes
