import re
from collections import Counter

text = """It was the best of times, it was the worst of times,
it was the age of wisdom, it was the age of foolishness"""
words = Counter(re.findall(r"[a-z']+", text.lower()))
for word, count in words.most_common(3):
    print(f"{word:5} {count}")
print(words.total(), "words,", len(words), "different")

# Output:
# it    4
# was   4
# the   4
# 24 words, 10 different
