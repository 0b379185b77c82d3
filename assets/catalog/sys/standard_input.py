import sys

total = 0
for line in sys.stdin:  # line by line, as it arrives; sys.stdin.read() takes all
    line = line.rstrip("\n")
    if not line:
        continue
    count, name = line.split(maxsplit=1)
    total += int(count)
    print(f"{name}: {count}")
print("total:", total)

# Output:
# apples: 3
# pears: 12
# total: 15
