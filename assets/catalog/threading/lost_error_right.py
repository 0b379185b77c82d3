from concurrent.futures import ThreadPoolExecutor

waiting = ThreadPoolExecutor().submit(int, "twelve")
try:
    waiting.result()
except ValueError:
    print("noticed here")

# Output:
# noticed here
