from concurrent.futures import ThreadPoolExecutor
from threading import current_thread


def where():
    return current_thread().name


with ThreadPoolExecutor(thread_name_prefix="pool") as pool:
    print(pool.submit(where()).exception())

# Output:
# 'str' object is not callable
