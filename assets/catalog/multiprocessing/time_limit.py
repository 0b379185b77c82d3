import multiprocessing
import time


def search(seconds):
    time.sleep(seconds)  # stands for something that may hang


if __name__ == "__main__":
    process = multiprocessing.Process(target=search, args=(60,))
    process.start()
    process.join(timeout=0.3)
    if process.is_alive():
        process.terminate()  # or kill(), which nothing can refuse
        process.join()
        print("stopped, it took too long")

# Output:
# stopped, it took too long
