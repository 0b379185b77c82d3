import unicodedata

own = str.maketrans({"ø": "o", "Ø": "O", "ł": "l", "ß": "ss", "æ": "ae"})
apart = unicodedata.normalize("NFD", "Øl og smørrebrød".translate(own))
print(apart.encode("ascii", "ignore").decode())

# Output:
# Ol og smorrebrod
