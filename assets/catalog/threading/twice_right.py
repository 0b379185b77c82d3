from threading import RLock

lock = RLock()
with lock:
    print("got it again:", lock.acquire(timeout=0.1))
    lock.release()

# Output:
# got it again: True
