from multiprocessing import Process

if __name__ == "__main__":
    process = Process(target=pow, args=(2, 10))
    process.start()
    print(process.join())

# Output:
# None
