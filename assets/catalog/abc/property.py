from abc import ABC, abstractmethod

class Drink(ABC):
    @property
    @abstractmethod
    def name(self) -> str: ...

class Tea(Drink):
    name = "tea"

print(Tea().name, sorted(Drink.__abstractmethods__))

# Output:
# tea ['name']
