import time
start = time.perf_counter()
time.sleep(0.1)
print("counted the pause:", time.perf_counter() - start > 0.09)

# Output:
# counted the pause: True
