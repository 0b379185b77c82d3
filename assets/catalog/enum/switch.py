from enum import Enum


class Light(Enum):
    RED = "stop"
    GREEN = "go"


def seconds(light: Light) -> int:
    match light:
        case Light.RED:
            return 30
        case Light.GREEN:
            return 45


for light in Light:
    print(light.name, light.value, seconds(light))

# Output:
# RED stop 30
# GREEN go 45
