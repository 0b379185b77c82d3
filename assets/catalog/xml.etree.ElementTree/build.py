import xml.etree.ElementTree as ET
from pathlib import Path

root = ET.Element("shop", city="Köln")
for number, name, price in [(7, "Tea", 4.5), (8, "Milk & more", 1.2)]:
    item = ET.SubElement(root, "item", id=str(number), price=f"{price:.2f}")
    item.text = name

tree = ET.ElementTree(root)
ET.indent(tree)
tree.write("shop.xml", encoding="utf-8", xml_declaration=True)
print(Path("shop.xml").read_text(encoding="utf-8"))

# Output:
# <?xml version='1.0' encoding='utf-8'?>
# <shop city="Köln">
#   <item id="7" price="4.50">Tea</item>
#   <item id="8" price="1.20">Milk &amp; more</item>
# </shop>
