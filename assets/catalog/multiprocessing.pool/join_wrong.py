from multiprocessing.pool import ThreadPool

pool = ThreadPool(1)
try: pool.join()
except ValueError as error: print(error)
pool.terminate()

# Output:
# Pool is still running
