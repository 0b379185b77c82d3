import json
from dataclasses import asdict, dataclass


@dataclass
class Line:
    item: str
    count: int


@dataclass
class Order:
    number: int
    lines: list[Line]


text = json.dumps(asdict(Order(7, [Line("tea", 2), Line("cup", 1)])))
print(text)
data = json.loads(text)
print(Order(data["number"], [Line(**line) for line in data["lines"]]))

# Output:
# {"number": 7, "lines": [{"item": "tea", "count": 2}, {"item": "cup", "count": 1}]}
# Order(number=7, lines=[Line(item='tea', count=2), Line(item='cup', count=1)])
