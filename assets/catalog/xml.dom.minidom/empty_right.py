from xml.dom import minidom

item = minidom.parseString("<item/>").documentElement
print(repr(item.firstChild.data if item.firstChild else ""))

# Output:
# ''
