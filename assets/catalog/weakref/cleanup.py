import weakref

class Till:
    def __init__(self, name: str) -> None:
        self._finalizer = weakref.finalize(self, print, name, "is locked")

    def close(self) -> None:
        self._finalizer()  # at most once

till = Till("till 1")
till.close()
till.close()
other = Till("till 2")
print("end of the program")

# Output:
# till 1 is locked
# end of the program
# till 2 is locked
