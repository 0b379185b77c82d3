import time

period = 0.05
due = start = time.monotonic()
for number in range(4):
    print("run", number)
    time.sleep(0.02)                                  # the work
    due += period
    time.sleep(max(0, due - time.monotonic()))
print("four periods:", time.monotonic() - start >= 4 * period - 0.01)

# Output:
# run 0
# run 1
# run 2
# run 3
# four periods: True
