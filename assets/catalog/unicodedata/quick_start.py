import unicodedata

text = "Crème brûlée à la façon d'Anaïs"
apart = unicodedata.normalize("NFD", text)
print("".join(sign for sign in apart if not unicodedata.combining(sign)))

# Output:
# Creme brulee a la facon d'Anais
