import time
from threading import Thread


def save():
    time.sleep(0.1)
    print("saved")


Thread(target=save).start()
print("end of the program")

# Output:
# end of the program
# saved
