import time
from pathlib import Path

def wait_until(ready, timeout, pause=0.01):
    deadline = time.monotonic() + timeout
    while not ready():
        if time.monotonic() >= deadline:
            return False
        time.sleep(pause)
    return True

print(wait_until(Path("done.txt").exists, timeout=0.1))
Path("done.txt").touch()
print(wait_until(Path("done.txt").exists, timeout=0.1))

# Output:
# False
# True
