import tracemalloc

tracemalloc.start()
small = [number for number in range(1000)]
large = ["x" * 100 + str(number) for number in range(1000)]
top = tracemalloc.take_snapshot().statistics("lineno")[0]
print("line", top.traceback[0].lineno, top.count > 900)

# Output:
# line 5 True
