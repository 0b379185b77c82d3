from multiprocessing.pool import ThreadPool

def price(text: str) -> float:
    return float(text)

with ThreadPool(2) as pool:
    jobs = {text: pool.apply_async(price, (text,)) for text in ["3", "free", "4.5"]}
    for text, job in jobs.items():
        try:
            print(text, "->", job.get(timeout=5))
        except ValueError as error:
            print(text, "->", error)

# Output:
# 3 -> 3.0
# free -> could not convert string to float: 'free'
# 4.5 -> 4.5
