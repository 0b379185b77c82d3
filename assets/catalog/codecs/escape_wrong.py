import codecs

print(codecs.decode(r"thé\t3", "unicode_escape"))

# Output:
# thÃ©	3
