from itertools import groupby

groups = list(groupby("aabb"))
print([(key, list(group)) for key, group in groups])

# Output:
# [('a', []), ('b', [])]
