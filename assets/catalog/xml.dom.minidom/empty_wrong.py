from xml.dom import minidom

item = minidom.parseString("<item/>").documentElement
try: print(item.firstChild.data)
except AttributeError as error: print(error)

# Output:
# 'NoneType' object has no attribute 'data'
