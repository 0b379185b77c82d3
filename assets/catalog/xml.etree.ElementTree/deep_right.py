import xml.etree.ElementTree as ET

root = ET.fromstring("<shop><item><name>Tea</name></item></shop>")
print(root.find(".//name").text, root.find("item/name").text)

# Output:
# Tea Tea
