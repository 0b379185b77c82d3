import time
start = time.process_time()
time.sleep(0.1)
print("counted the pause:", time.process_time() - start > 0.09)

# Output:
# counted the pause: False
