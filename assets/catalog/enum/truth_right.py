from enum import Enum
class Discount(Enum):
    NONE = 0
    STAFF = 20
discount = Discount.NONE
print("full price" if discount is Discount.NONE else "cheaper")

# Output:
# full price
