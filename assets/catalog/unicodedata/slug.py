import re
import unicodedata

def slug(title: str) -> str:
    plain = unicodedata.normalize("NFKD", title).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")

print(slug("Crème brûlée: n° 1, très bon!"))

# Output:
# creme-brulee-n-1-tres-bon
