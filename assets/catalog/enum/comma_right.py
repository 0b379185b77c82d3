from enum import Enum
class Tax(Enum):
    FOOD = 5
    BOOKS = 7
print(Tax.FOOD.value)

# Output:
# 5
