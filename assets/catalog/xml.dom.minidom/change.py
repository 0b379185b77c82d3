from xml.dom import minidom

document = minidom.parseString("<menu><tea/><milk/><cake/></menu>")
menu = document.documentElement
menu.removeChild(menu.getElementsByTagName("milk")[0])
menu.insertBefore(menu.lastChild, menu.firstChild)
print(menu.toxml())

# Output:
# <menu><cake/><tea/></menu>
