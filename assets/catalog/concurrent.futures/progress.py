from concurrent.futures import ThreadPoolExecutor, as_completed

orders = range(200)
with ThreadPoolExecutor() as pool:
    jobs = [pool.submit(pow, order, 2) for order in orders]
    for count, job in enumerate(as_completed(jobs), 1):
        if count % 50 == 0:
            print(f"{count / len(jobs):.0%} done")

# Output:
# 25% done
# 50% done
# 75% done
# 100% done
