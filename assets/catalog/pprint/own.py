from dataclasses import dataclass
from pprint import pprint

@dataclass
class Shop:
    name: str
    opening_hours: dict[str, tuple[int, int]]

pprint(Shop("Corner Teas", {"Monday": (9, 17), "Saturday": (10, 14)}), width=48, indent=2)

# Output:
# Shop(name='Corner Teas',
#      opening_hours={ 'Monday': (9, 17),
#                      'Saturday': (10, 14)})
