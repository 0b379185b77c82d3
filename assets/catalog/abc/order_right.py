from abc import ABC, abstractmethod

class Drink(ABC):
    @property
    @abstractmethod
    def name(self): ...
print(sorted(Drink.__abstractmethods__))

# Output:
# ['name']
