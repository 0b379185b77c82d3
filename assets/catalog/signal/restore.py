import signal

before = signal.signal(signal.SIGINT, signal.SIG_IGN)
try:
    signal.raise_signal(signal.SIGINT)
    print("nobody interrupts this")
finally:
    signal.signal(signal.SIGINT, before)
print(signal.getsignal(signal.SIGINT).__name__)

# Output:
# nobody interrupts this
# default_int_handler
