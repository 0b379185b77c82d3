from itertools import count

for n in count():
    if n < 3:  # is asked for every number there is
        print(n)
    if n == 1_000_000:
        print("still looking")
        break

# Output:
# 0
# 1
# 2
# still looking
