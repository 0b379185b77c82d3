from abc import ABC

class Closable(ABC):
    @classmethod
    def __subclasshook__(cls, other: type) -> bool:
        return any("close" in each.__dict__ for each in other.__mro__)

class Till:
    def close(self) -> None: ...

print(isinstance(Till(), Closable), isinstance(3, Closable))

# Output:
# True False
