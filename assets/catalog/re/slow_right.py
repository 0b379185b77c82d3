import re
from time import perf_counter

start = perf_counter()
print(re.fullmatch(r"a+b", "a" * 22), re.fullmatch(r"(?>a+)+b", "a" * 22))
print("slow" if perf_counter() - start > 0.05 else "fast")

# Output:
# None None
# fast
