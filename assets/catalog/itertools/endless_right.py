from itertools import count, takewhile

for n in takewhile(lambda n: n < 3, count()):
    print(n)

# Output:
# 0
# 1
# 2
