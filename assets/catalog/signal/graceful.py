import signal

stopping = False

def stop(number: int, frame: object) -> None:
    global stopping
    stopping = True

signal.signal(signal.SIGINT, stop)
for order in ["tea", "milk", "cake", "jam"]:
    print("packing", order)
    if order == "milk":
        signal.raise_signal(signal.SIGINT)  # Ctrl+C, just now
    print("packed", order)
    if stopping:
        break
print("the rest waits for tomorrow")

# Output:
# packing tea
# packed tea
# packing milk
# packed milk
# the rest waits for tomorrow
