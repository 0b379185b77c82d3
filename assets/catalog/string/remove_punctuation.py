import string

text = "Well, 3 tea-cups: ready?"
print(text.translate(str.maketrans("", "", string.punctuation)))  # signs out
print("".join(c for c in text if c.isalnum() or c.isspace()))     # other than letters, digits, spaces out
print("".join(c for c in text if c not in string.digits))         # digits out
print("".join(text.split()))                                      # white space out
print("".join(c if c.isalnum() else " " for c in text).split())   # words only

# Output:
# Well 3 teacups ready
# Well 3 teacups ready
# Well,  tea-cups: ready?
# Well,3tea-cups:ready?
# ['Well', '3', 'tea', 'cups', 'ready']
