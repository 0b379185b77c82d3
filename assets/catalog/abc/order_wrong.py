from abc import ABC, abstractmethod
try:
    class Drink(ABC):
        @abstractmethod
        @property
        def name(self): ...
except AttributeError as error: print("AttributeError")

# Output:
# AttributeError
