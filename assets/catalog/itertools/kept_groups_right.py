from itertools import groupby

groups = [(key, list(group)) for key, group in groupby("aabb")]
print(groups)

# Output:
# [('a', ['a', 'a']), ('b', ['b', 'b'])]
