from collections import deque

log = ["start", "open a.txt", "read a.txt", "error: empty", "stop"]
before = deque(maxlen=2)
for line in log:
    if line.startswith("error"):
        print(*before, line, sep="\n")
    before.append(line)

print("last:", *deque(log, maxlen=1))

# Output:
# open a.txt
# read a.txt
# error: empty
# last: stop
