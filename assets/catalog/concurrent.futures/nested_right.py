from concurrent.futures import ThreadPoolExecutor

pool = ThreadPoolExecutor(max_workers=1)
total = pool.submit(pow, 2, 5).result()
print(pool.submit("total: {}".format, total).result())

# Output:
# total: 32
