from concurrent.futures import ThreadPoolExecutor
from contextvars import ContextVar, copy_context

user = ContextVar("user", default="nobody")
user.set("ada")
with ThreadPoolExecutor(1) as pool:
    print(pool.submit(copy_context().run, user.get).result())

# Output:
# ada
