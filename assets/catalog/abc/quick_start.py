from abc import ABC, abstractmethod

class Drink(ABC):
    @abstractmethod
    def price(self) -> int: ...
try: Drink()
except TypeError as error: print(str(error)[:38])

# Output:
# Can't instantiate abstract class Drink
