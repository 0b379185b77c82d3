import multiprocessing
from multiprocessing.shared_memory import SharedMemory


def darken(name):
    picture = SharedMemory(name)  # the same memory, not a copy
    picture.buf[:4] = bytes(value // 2 for value in picture.buf[:4])
    picture.close()


if __name__ == "__main__":
    picture = SharedMemory(create=True, size=4)
    picture.buf[:4] = bytes([200, 100, 50, 0])
    process = multiprocessing.Process(target=darken, args=(picture.name,))
    process.start()
    process.join()
    print(list(picture.buf[:4]))
    picture.close()
    picture.unlink()  # gives it back to the system

# Output:
# [100, 50, 25, 0]
