import unicodedata

apart = unicodedata.normalize("NFD", "Øl og smørrebrød")
print(apart.encode("ascii", "ignore").decode())

# Output:
# l og smrrebrd
