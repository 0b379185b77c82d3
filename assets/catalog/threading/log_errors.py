import threading


def report(failed):
    print(f"{failed.thread.name}: {failed.exc_type.__name__}: {failed.exc_value}")


threading.excepthook = report
thread = threading.Thread(target=int, args=("twelve",), name="price import")
thread.start()
thread.join()
print("the program goes on")

# Output:
# price import: ValueError: invalid literal for int() with base 10: 'twelve'
# the program goes on
