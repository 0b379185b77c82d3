from math import sqrt
from unittest import mock

with mock.patch("math.sqrt", return_value=0):
    print(sqrt(9))

# Output:
# 3.0
