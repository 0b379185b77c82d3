from enum import StrEnum
class Size(StrEnum):
    SMALL = "small"
print(f"/tea?size={Size.SMALL}")

# Output:
# /tea?size=small
