from multiprocessing.pool import ThreadPool

pool = ThreadPool(1)
result = pool.map_async(abs, [-1])
pool.close(), pool.join()
print(result.get())

# Output:
# [1]
