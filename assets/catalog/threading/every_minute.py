import threading
import time


def refresh(stop):
    while not stop.is_set():
        print("refreshing prices")
        stop.wait(60)  # ends at once when the event is set
    print("tidying up")


stop = threading.Event()
thread = threading.Thread(target=refresh, args=(stop,))
thread.start()
time.sleep(0.1)  # the real work
stop.set()
thread.join()

# Output:
# refreshing prices
# tidying up
