import threading
import time


def download(name):
    time.sleep(0.1)  # stands for waiting on a network
    print(name, "is there")


threading.Thread(target=download, args=("map.png",)).start()
print("meanwhile the program goes on")

# Output:
# meanwhile the program goes on
# map.png is there
