from enum import Enum
Size = Enum("Size", {"SMALL": "s", "LARGE": "l"})
stored = Size.LARGE.value
Size = Enum("Size", {"SMALL": "s", "MEDIUM": "m", "LARGE": "l"})
print(Size(stored))

# Output:
# Size.LARGE
