from xml.dom import minidom

document = minidom.parseString("<menu><item price='3'>tea</item></menu>")
print(document.documentElement.toprettyxml(indent="  "))

# Output:
# <menu>
#   <item price="3">tea</item>
# </menu>
