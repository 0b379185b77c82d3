import time
time.time = iter([1772719629.0, 1772716032.0]).__next__
start = time.perf_counter()
print("below zero:", time.perf_counter() - start < 0)

# Output:
# below zero: False
