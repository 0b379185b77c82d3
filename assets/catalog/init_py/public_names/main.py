import shapes
from shapes import *

print(area(Circle(1)))
print([name for name in ("Circle", "area", "PI") if name in globals()])
print(shapes.__version__, shapes.PI)

# Output:
# 3.14
# ['Circle', 'area']
# 1.2 3.14
