import signal

def goodbye(number: int, frame: object) -> None:
    print("closing the shop,", signal.Signals(number).name)

signal.signal(signal.SIGTERM, goodbye)
signal.raise_signal(signal.SIGTERM)  # as if by kill

# Output:
# closing the shop, SIGTERM
