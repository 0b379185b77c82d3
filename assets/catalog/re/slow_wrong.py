import re
from time import process_time

start = process_time()
print(re.fullmatch(r"(a+)+b", "a" * 22))
print("slow" if process_time() - start > 0.05 else "fast")

# Output:
# None
# slow
