from abc import ABC, abstractmethod

class Source(ABC):
    @classmethod
    @abstractmethod
    def of(cls, text: str) -> "Source": ...

class Number(Source):
    def __init__(self, value: int) -> None:
        self.value = value
    @classmethod
    def of(cls, text: str) -> "Number":
        return cls(int(text))

print(Number.of("7").value)

# Output:
# 7
