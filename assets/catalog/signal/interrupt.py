import signal
import time

try:
    signal.raise_signal(signal.SIGINT)  # Ctrl+C
    time.sleep(10)
except KeyboardInterrupt:
    print("interrupted, bye")

# Output:
# interrupted, bye
