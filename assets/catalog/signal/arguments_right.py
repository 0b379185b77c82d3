import signal

signal.signal(signal.SIGTERM, lambda number, frame: print("bye"))
signal.raise_signal(signal.SIGTERM)

# Output:
# bye
