import time
start = time.time()
elapsed = time.time() - start
print("may jump:", time.get_clock_info("time").adjustable)

# Output:
# may jump: True
