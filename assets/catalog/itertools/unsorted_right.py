from itertools import groupby

words = sorted(["apple", "bean", "avocado"])
print({k: list(g) for k, g in groupby(words, key=lambda word: word[0])})

# Output:
# {'a': ['apple', 'avocado'], 'b': ['bean']}
