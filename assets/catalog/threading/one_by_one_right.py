from threading import Timer

threads = [Timer(seconds, print, ["waited", seconds]) for seconds in (0.3, 0.1)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()

# Output:
# waited 0.1
# waited 0.3
