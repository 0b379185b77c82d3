from timeit import default_timer
import time

start = default_timer()
time.sleep(0.05)
seconds = default_timer() - start
print("at least 0.05 s:", seconds > 0.049)

# Output:
# at least 0.05 s: True
