people = '"Lovelace, Ada" <ada@example.org>, ben@example.org'
print(people.split(","))

# Output:
# ['"Lovelace', ' Ada" <ada@example.org>', ' ben@example.org']
