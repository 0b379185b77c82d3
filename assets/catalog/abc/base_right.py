from abc import ABC, abstractmethod

class Drink(ABC):
    @abstractmethod
    def price(self): ...
print("not allowed" if Drink.__abstractmethods__ else "")

# Output:
# not allowed
