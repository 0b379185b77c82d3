from threading import Thread

Thread(target=print, args=("Ada")).start()

# Output:
# A d a
