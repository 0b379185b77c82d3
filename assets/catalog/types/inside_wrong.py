from types import MappingProxyType

MENU = MappingProxyType({"drinks": ["tea"]})
MENU["drinks"].append("milk")
print(MENU["drinks"])

# Output:
# ['tea', 'milk']
