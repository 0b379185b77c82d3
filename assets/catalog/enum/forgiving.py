from enum import StrEnum


class Unit(StrEnum):
    KG = "kg"
    POUND = "lb"
    UNKNOWN = "?"

    @classmethod
    def _missing_(cls, value):
        text = str(value).strip().lower()
        return next((unit for unit in cls if unit.value == text), cls.UNKNOWN)


print(repr(Unit(" KG ")), repr(Unit("stone")))

# Output:
# <Unit.KG: 'kg'> <Unit.UNKNOWN: '?'>
