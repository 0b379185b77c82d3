import multiprocessing


def look_up(city, heights):
    heights[city] = {"Rome": 21, "Bern": 542}[city]


if __name__ == "__main__":
    with multiprocessing.Manager() as manager:
        heights = manager.dict()
        with multiprocessing.Pool(2) as pool:
            pool.starmap(look_up, [("Rome", heights), ("Bern", heights)])
        print(sorted(heights.items()))

# Output:
# [('Bern', 542), ('Rome', 21)]
