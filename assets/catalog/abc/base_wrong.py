from abc import abstractmethod

class Drink:
    @abstractmethod
    def price(self): ...
print(type(Drink()).__name__, "was made")

# Output:
# Drink was made
