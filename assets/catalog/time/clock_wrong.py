import time
# As if someone sets the clock back by an hour while the work runs:
time.time = iter([1772719629.0, 1772716032.0]).__next__
start = time.time()
print("took", time.time() - start, "seconds")

# Output:
# took -3597.0 seconds
