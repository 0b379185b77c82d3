from concurrent.futures import ProcessPoolExecutor

visitors = []
if __name__ == "__main__":
    with ProcessPoolExecutor() as pool:
        visitors.append(pool.submit(str.title, "ada").result())
    print(visitors)

# Output:
# ['Ada']
