from types import MethodType

class Waiter:
    name = "Ada"
    def greet(self) -> str:
        return f"{self.name} says hello"

def sing(self: Waiter) -> str:
    return f"{self.name} sings"

ada, bob = Waiter(), Waiter()
ada.greet = MethodType(sing, ada)
print(ada.greet(), "|", bob.greet())

# Output:
# Ada sings | Ada says hello
