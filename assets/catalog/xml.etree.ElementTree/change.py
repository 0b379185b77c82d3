import xml.etree.ElementTree as ET
from pathlib import Path

Path("shop.xml").write_text(
    '<shop><item id="7">Tea</item><item id="8" old="yes">Jam</item></shop>', encoding="utf-8")

tree = ET.parse("shop.xml")
root = tree.getroot()
for item in root.findall("item[@old]"):
    root.remove(item)
root.find("item[@id='7']").text = "Green tea"
root.find("item[@id='7']").set("sale", "yes")
root.insert(0, ET.fromstring('<item id="9">Bread</item>'))
tree.write("shop.xml", encoding="utf-8")
print(Path("shop.xml").read_text(encoding="utf-8"))

# Output:
# <shop><item id="9">Bread</item><item id="7" sale="yes">Green tea</item></shop>
