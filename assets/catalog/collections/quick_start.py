from collections import Counter, defaultdict, deque

print(Counter("mississippi").most_common(2))
groups = defaultdict(list)
for word in ("ant", "bee", "ape"):
    groups[word[0]].append(word)
print(dict(groups))
print(deque([1, 2, 3, 4], maxlen=2))

# Output:
# [('i', 4), ('s', 4)]
# {'a': ['ant', 'ape'], 'b': ['bee']}
# deque([3, 4], maxlen=2)
