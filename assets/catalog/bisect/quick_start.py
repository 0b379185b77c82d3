import bisect

scores = []
for score in [72, 40, 95, 61]:
    bisect.insort(scores, score)
print(scores)

# Output:
# [40, 61, 72, 95]
