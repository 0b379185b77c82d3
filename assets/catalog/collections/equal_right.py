from dataclasses import make_dataclass

Point = make_dataclass("Point", ["x", "y"], frozen=True)
Size = make_dataclass("Size", ["width", "height"], frozen=True)
print(Point(2, 3) == Size(2, 3), Point(2, 3) == Point(2, 3))

# Output:
# False True
