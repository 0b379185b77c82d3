from dataclasses import dataclass


@dataclass
class Point:
    x: float
    y: float = 0.0


point = Point(3)
point.y = 4.5
print(point, point == Point(3, 4.5))

# Output:
# Point(x=3, y=4.5) True
