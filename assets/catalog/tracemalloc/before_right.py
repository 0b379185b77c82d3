import tracemalloc

tracemalloc.start()
big = ["tea"] * 1_000_000
print(tracemalloc.get_traced_memory()[0] > 1_000_000)

# Output:
# True
