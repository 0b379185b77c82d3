from multiprocessing.pool import ThreadPool

def divides(number: int) -> int | None:
    return number if 221 % number == 0 else None

with ThreadPool(2) as pool:
    found = next(filter(None, pool.imap(divides, range(2, 221))))
    pool.terminate()
print(found)

# Output:
# 13
