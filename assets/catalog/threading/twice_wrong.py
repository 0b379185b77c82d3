from threading import Lock

lock = Lock()
with lock:
    print("got it again:", lock.acquire(timeout=0.1))  # without timeout: waits for ever

# Output:
# got it again: False
