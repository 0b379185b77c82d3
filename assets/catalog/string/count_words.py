import string
from collections import Counter

text = "The cat saw the dog. The dog slept."
words = [word.strip(string.punctuation).lower() for word in text.split()]
print(Counter(words).most_common(2))
print(len(words), "words,", len(text), "characters")
print(sum(c in "aeiou" for c in text.lower()), "vowels")
print(sum(map(str.isupper, text)), "capital letters")

# Output:
# [('the', 3), ('dog', 2)]
# 8 words, 35 characters
# 8 vowels
# 2 capital letters
