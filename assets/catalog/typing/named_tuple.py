from typing import NamedTuple, Self


class Point(NamedTuple):
    x: float
    y: float = 0.0

    def shifted(self, by: float) -> Self:
        return self._replace(x=self.x + by)


x, y = Point(3, 4)
print(x, y, Point(1).shifted(2), Point(1, 2) == (1, 2))
print(Point._fields, Point(1)._asdict())

# Output:
# 3 4 Point(x=3, y=0.0) True
# ('x', 'y') {'x': 1, 'y': 0.0}
