import time, timeit

seconds = timeit.timeit(lambda: time.sleep(0.01), number=20)
print("one call takes more than 0.19 s:", seconds > 0.19)

# Output:
# one call takes more than 0.19 s: True
