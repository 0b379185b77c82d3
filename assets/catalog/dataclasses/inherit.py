from dataclasses import dataclass


@dataclass(kw_only=True)
class Animal:
    name: str
    legs: int = 4


@dataclass(kw_only=True)
class Bird(Animal):
    sings: bool
    legs: int = 2


print(Bird(name="Robin", sings=True))
print(isinstance(Bird(name="Owl", sings=False), Animal))

# Output:
# Bird(name='Robin', legs=2, sings=True)
# True
