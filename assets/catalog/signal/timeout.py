import signal
import time

def late(number: int, frame: object) -> None:
    raise TimeoutError("not done in time")

signal.signal(signal.SIGALRM, late)
signal.setitimer(signal.ITIMER_REAL, 0.1)  # signal.alarm takes whole seconds
try:
    time.sleep(10)
except TimeoutError as error:
    print(error)
finally:
    signal.setitimer(signal.ITIMER_REAL, 0)

# Output:
# not done in time
