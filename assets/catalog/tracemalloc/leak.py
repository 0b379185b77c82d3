import tracemalloc

kept = []

def serve(order: int) -> None:
    kept.append([order] * 100)

tracemalloc.start()
before = tracemalloc.take_snapshot()
for order in range(500):
    serve(order)
grown = tracemalloc.take_snapshot().compare_to(before, "lineno")[0]
print("line", grown.traceback[0].lineno, "grew by", grown.size_diff // 100_000, "x 100 kB")

# Output:
# line 6 grew by 4 x 100 kB
