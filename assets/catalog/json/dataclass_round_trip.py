import json
from dataclasses import asdict, dataclass


@dataclass
class Point:
    x: float
    y: float


text = json.dumps([asdict(p) for p in (Point(1, 2), Point(3, 4.5))])
print(text)
points = [Point(**fields) for fields in json.loads(text)]
print(points[1])

# Output:
# [{"x": 1, "y": 2}, {"x": 3, "y": 4.5}]
# Point(x=3, y=4.5)
