class Cup:
    def __init__(self, size):
        self.size = size
    def __repr__(self):
        return f"{type(self).__name__}({self.size})"
    @property
    def price(self):
        return self.size * 2

class Mug(Cup):
    def __init__(self, size, color="red"):
        super().__init__(size)
        self.color = color

print(Cup(2), [Mug(3)], Mug(3).price, Mug(3).color, isinstance(Mug(1), Cup))

# Output:
# Cup(2) [Mug(3)] 6 red True
