from xml.dom import minidom

document = minidom.Document()
menu = document.appendChild(document.createElement("menu"))
for name, price in {"tea": 3, "milk & honey": 4}.items():
    item = menu.appendChild(document.createElement("item"))
    item.setAttribute("price", str(price))
    item.appendChild(document.createTextNode(name))
print(document.toxml())

# Output:
# <?xml version="1.0" ?><menu><item price="3">tea</item><item price="4">milk &amp; honey</item></menu>
