import codecs
import unicodedata

def plainer(error: UnicodeEncodeError) -> tuple[str, int]:
    bad = error.object[error.start:error.end]
    plain = unicodedata.normalize("NFKD", bad).encode("ascii", "ignore").decode()
    return plain or "?", error.end

codecs.register_error("plainer", plainer)
print("Café №1 — très bon".encode("ascii", "plainer").decode())

# Output:
# Cafe No1 ? tres bon
