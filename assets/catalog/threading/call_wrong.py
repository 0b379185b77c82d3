from threading import Thread, current_thread


def work():
    print("runs in", current_thread().name)


Thread(target=work()).start()

# Output:
# runs in MainThread
