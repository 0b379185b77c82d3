from types import MappingProxyType

_settings = {"theme": "dark"}
SETTINGS = MappingProxyType(_settings)
try:
    SETTINGS["theme"] = "light"
except TypeError as error:
    print(error)
_settings["theme"] = "light"
print(SETTINGS["theme"])

# Output:
# 'mappingproxy' object does not support item assignment
# light
