import tracemalloc

tracemalloc.start()
numbers = [str(number) for number in range(100_000)]
now, most = tracemalloc.get_traced_memory()
print(now > 5_000_000, most >= now)

# Output:
# True True
