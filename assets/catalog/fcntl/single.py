import fcntl
import tempfile

def locked(path: str):
    file = open(path, "w")
    try:
        fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except BlockingIOError:
        file.close()
        return None
    return file  # keep it: the lock ends with it

path = tempfile.mkdtemp() + "/shop.lock"
first, second = locked(path), locked(path)
print(first is not None, second is None)

# Output:
# True True
