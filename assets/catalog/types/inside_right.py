from types import MappingProxyType

MENU = MappingProxyType({"drinks": ("tea",)})
print(hasattr(MENU["drinks"], "append"))

# Output:
# False
