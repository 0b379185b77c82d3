from multiprocessing.pool import ThreadPool

def brew(name: str) -> str:
    return name.upper()

names = ["tea", "milk", "cake", "jam"]
with ThreadPool(2) as pool:
    for done, _ in enumerate(pool.imap_unordered(brew, names), start=1):
        print(f"{done} of {len(names)}")

# Output:
# 1 of 4
# 2 of 4
# 3 of 4
# 4 of 4
