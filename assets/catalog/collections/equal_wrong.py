from collections import namedtuple

Point = namedtuple("Point", "x y")
Size = namedtuple("Size", "width height")
print(Point(2, 3) == Size(2, 3) == (2, 3))

# Output:
# True
