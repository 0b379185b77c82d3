import bz2
import gzip
import lzma

data = "".join(f"{number},tea,{number % 7}\n" for number in range(5000)).encode()
sizes = {module.__name__: len(module.compress(data)) for module in (gzip, bz2, lzma)}
print(min(sizes, key=sizes.get), all(size < len(data) / 3 for size in sizes.values()))

# Output:
# lzma True
