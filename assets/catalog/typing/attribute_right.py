from dataclasses import dataclass
@dataclass
class Cup:
    size: int = 3
print(Cup().size)

# Output:
# 3
