import timeit

timer = timeit.Timer("time.sleep(0.25)", "import time")
runs, seconds = timer.autorange()
print(runs, "run,", "0.25 s or more each:", seconds / runs > 0.249)

# Output:
# 1 run, 0.25 s or more each: True
