import time
start = time.perf_counter()
elapsed = time.perf_counter() - start
print("may jump:", time.get_clock_info("perf_counter").adjustable)

# Output:
# may jump: False
