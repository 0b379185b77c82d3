from threading import Timer

for seconds in (0.3, 0.1):
    thread = Timer(seconds, print, ["waited", seconds])
    thread.start()
    thread.join()

# Output:
# waited 0.3
# waited 0.1
