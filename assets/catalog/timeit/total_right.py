import time, timeit

runs = 20
seconds = timeit.timeit(lambda: time.sleep(0.01), number=runs)
print("one call takes more than 0.19 s:", seconds / runs > 0.19)

# Output:
# one call takes more than 0.19 s: False
