import threading

stopped = threading.Event()  # shutdown() waits for such a sign
def serve(): return stopped.wait(0.1)  # which the waiting thread itself would give
print("stopped" if serve() else "waited in vain")

# Output:
# waited in vain
