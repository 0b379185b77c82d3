from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    job = pool.submit(int, "twelve")
print("failed:", type(job.exception()).__name__)

# Output:
# failed: ValueError
