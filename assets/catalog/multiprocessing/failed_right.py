import sys
from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=sys.exit, args=(3,))
    process.start()
    process.join()
    print("failed with", process.exitcode)

# Output:
# failed with 3
