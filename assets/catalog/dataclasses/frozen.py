from dataclasses import FrozenInstanceError, dataclass, replace


@dataclass(frozen=True)
class City:
    name: str
    country: str


oslo = City("Oslo", "NO")
print({oslo: 717_000}[City("Oslo", "NO")])
print(replace(oslo, name="Bergen"))
try:
    oslo.name = "Bergen"
except FrozenInstanceError as error:
    print(type(error).__name__)

# Output:
# 717000
# City(name='Bergen', country='NO')
# FrozenInstanceError
