import weakref

class Waiter:
    def come(self) -> None:
        print("coming")

def ring(listeners: list[weakref.WeakMethod]) -> None:
    for listener in listeners:
        if (method := listener()) is not None:
            method()

waiter = Waiter()
bell = [weakref.WeakMethod(waiter.come)]
ring(bell)
del waiter
ring(bell)  # nobody left

# Output:
# coming
