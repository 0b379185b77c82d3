import xml.etree.ElementTree as ET

root = ET.fromstring('<shop><item id="7"><name>Tea</name></item><item id="8"/></shop>')
for item in root:
    print(item.tag, item.get("id"), item.findtext("name", default="no name"))
root[0].find("name").text = "Green tea"
print(ET.tostring(root, encoding="unicode"))

# Output:
# item 7 Tea
# item 8 no name
# <shop><item id="7"><name>Green tea</name></item><item id="8" /></shop>
