from email.utils import getaddresses

people = '"Lovelace, Ada" <ada@example.org>, ben@example.org'
print(getaddresses([people]))

# Output:
# [('Lovelace, Ada', 'ada@example.org'), ('', 'ben@example.org')]
