from typing import Final
LIMIT: Final = 10
LIMIT = 99
print(LIMIT)

# Output:
# 99
