from concurrent.futures import ProcessPoolExecutor

visitors = []
if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        pool.submit(visitors.append, "Ada")
    print(visitors)

# Output:
# []
