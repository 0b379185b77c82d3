import atexit

sold = []

@atexit.register
def report() -> None:
    print(len(sold), "sold:", ", ".join(sold))

sold.append("tea")
sold.append("milk")

# Output:
# 2 sold: tea, milk
