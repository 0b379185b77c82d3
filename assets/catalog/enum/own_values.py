from enum import Enum, IntEnum, auto


class Named(Enum):
    @staticmethod
    def _generate_next_value_(name, start, count, last_values):
        return name.replace("_", " ").title()


class Place(Named):
    NEW_YORK = auto()
    OSLO = auto()


print([place.value for place in Place])
print(list(IntEnum("Day", ["MON", "TUE"], start=0)))

# Output:
# ['New York', 'Oslo']
# [<Day.MON: 0>, <Day.TUE: 1>]
