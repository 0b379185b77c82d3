from math import sqrt
from unittest import mock

with mock.patch(f"{__name__}.sqrt", return_value=0):
    print(sqrt(9))

# Output:
# 0
