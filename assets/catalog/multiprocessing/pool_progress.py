import multiprocessing


def digits(power):
    return len(str(2**power))


if __name__ == "__main__":
    jobs, longest = range(400), 0
    with multiprocessing.Pool() as pool:
        for done, length in enumerate(pool.imap_unordered(digits, jobs, chunksize=20), 1):
            longest = max(longest, length)
            if done % 200 == 0:
                print(f"{done / len(jobs):.0%} done")
    print("longest:", longest, "digits")

# Output:
# 50% done
# 100% done
# longest: 121 digits
