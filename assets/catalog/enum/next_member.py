from enum import Enum


class Light(Enum):
    RED = 1
    GREEN = 2
    YELLOW = 3

    def next(self):
        lights = list(Light)
        return lights[(lights.index(self) + 1) % len(lights)]


light = Light.RED
for _ in range(4):
    print(light.name, end=" ")
    light = light.next()
print()

# Output:
# RED GREEN YELLOW RED
