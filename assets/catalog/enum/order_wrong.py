from enum import Enum
Size = Enum("Size", "SMALL LARGE")
stored = Size.LARGE.value
Size = Enum("Size", "SMALL MEDIUM LARGE")   # next release
print(Size(stored))

# Output:
# Size.MEDIUM
