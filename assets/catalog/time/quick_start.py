import time

start = time.perf_counter()
time.sleep(0.1)                        # the work to measure
elapsed = time.perf_counter() - start
print("a tenth of a second has passed:", elapsed > 0.09)
print(time.strftime("%d %B %Y, %H:%M", time.gmtime(1772719629)))

# Output:
# a tenth of a second has passed: True
# 05 March 2026, 14:07
