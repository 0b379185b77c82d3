import threading

threading.excepthook = lambda failed: print("only printed:", failed.exc_type.__name__)
thread = threading.Thread(target=int, args=("twelve",))
thread.start()
thread.join()
print("all went well?")

# Output:
# only printed: ValueError
# all went well?
