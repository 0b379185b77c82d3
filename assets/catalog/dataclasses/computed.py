from dataclasses import InitVar, dataclass, field


@dataclass
class Order:
    price: float
    count: int
    discount: InitVar[float] = 0.0
    total: float = field(init=False)

    def __post_init__(self, discount):
        self.total = self.price * self.count * (1 - discount)


print(Order(5.0, 4))
print(Order(5.0, 4, discount=0.5).total)

# Output:
# Order(price=5.0, count=4, total=20.0)
# 10.0
