from enum import Enum


class Planet(Enum):
    EARTH = "Earth", 6371
    MARS = "the red planet", 3390

    def __init__(self, label, radius):
        self.label = label
        self.radius = radius

    @property
    def around(self):
        return round(2 * 3.14159 * self.radius)


print(Planet.MARS.label, Planet.MARS.around, "km")
print(Planet.EARTH.value, Planet(("Earth", 6371)))

# Output:
# the red planet 21300 km
# ('Earth', 6371) Planet.EARTH
