import tracemalloc

big = ["tea"] * 1_000_000
tracemalloc.start()
print(tracemalloc.get_traced_memory()[0] > 1_000_000)

# Output:
# False
