from typing import cast
age = cast(int, "36")
print(age * 2)

# Output:
# 3636
