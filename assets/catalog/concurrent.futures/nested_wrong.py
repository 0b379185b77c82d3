from concurrent.futures import ThreadPoolExecutor


def report():
    return pool.submit(pow, 2, 5).result(timeout=0.2)  # without timeout: for ever


pool = ThreadPoolExecutor(max_workers=1)
print(type(pool.submit(report).exception()).__name__)

# Output:
# TimeoutError
