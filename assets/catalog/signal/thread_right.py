import signal, threading

signal.signal(signal.SIGTERM, signal.SIG_DFL)  # in the main thread, first
threading.Thread(target=lambda: print("working")).start()

# Output:
# working
