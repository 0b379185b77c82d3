from itertools import groupby

text = "aaabccd"
print([(letter, len(list(group))) for letter, group in groupby(text)])

pages = [1, 2, 3, 7, 8, 12]
# In a run of numbers, number minus position stays the same.
for _, group in groupby(enumerate(pages), key=lambda pair: pair[1] - pair[0]):
    run = [page for _, page in group]
    print(f"{run[0]}-{run[-1]}" if len(run) > 1 else run[0])

# Output:
# [('a', 3), ('b', 1), ('c', 2), ('d', 1)]
# 1-3
# 7-8
# 12
