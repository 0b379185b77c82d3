from enum import Enum
class Size(str, Enum):
    SMALL = "small"
print(f"/tea?size={Size.SMALL}")

# Output:
# /tea?size=Size.SMALL
