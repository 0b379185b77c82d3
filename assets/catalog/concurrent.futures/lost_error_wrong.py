from concurrent.futures import ThreadPoolExecutor

with ThreadPoolExecutor() as pool:
    pool.submit(int, "twelve")
print("all went well?")

# Output:
# all went well?
