import signal, threading

def work() -> None:
    signal.signal(signal.SIGTERM, signal.SIG_DFL)
threading.excepthook = lambda hook: print(hook.exc_value)
threading.Thread(target=work).start()

# Output:
# signal only works in main thread of the main interpreter
