from typing import Protocol, runtime_checkable
@runtime_checkable
class Closing(Protocol):
    def close(self): ...
class Shop: close = "18:00"
print(isinstance(Shop(), Closing))

# Output:
# True
