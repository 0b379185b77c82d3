from enum import Enum
class Discount(Enum):
    NONE = 0
    STAFF = 20
discount = Discount.NONE
print("cheaper" if discount else "full price")

# Output:
# cheaper
