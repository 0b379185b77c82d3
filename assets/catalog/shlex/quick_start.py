import shlex

line = 'mail --to "Ada Lovelace" --subject=Tea now'
for word in shlex.split(line):
    print(word)

# Output:
# mail
# --to
# Ada Lovelace
# --subject=Tea
# now
