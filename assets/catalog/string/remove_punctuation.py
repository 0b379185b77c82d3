import string

text = "Well, 3 tea-cups: ready?"
print(text.translate(str.maketrans("", "", string.punctuation)))
print("".join(c for c in text if c.isalnum() or c.isspace()))
print("".join(c for c in text if c not in string.digits))
print("".join(text.split()))
print("".join(c if c.isalnum() else " " for c in text).split())

# Output:
# Well 3 teacups ready
# Well 3 teacups ready
# Well,  tea-cups: ready?
# Well,3tea-cups:ready?
# ['Well', '3', 'tea', 'cups', 'ready']
