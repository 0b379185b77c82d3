from itertools import groupby

words = ["apple", "bean", "avocado"]
print({k: list(g) for k, g in groupby(words, key=lambda word: word[0])})

# Output:
# {'a': ['avocado'], 'b': ['bean']}
