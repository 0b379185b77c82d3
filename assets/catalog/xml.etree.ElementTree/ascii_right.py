import xml.etree.ElementTree as ET

root = ET.fromstring("<city>Köln</city>")
text = ET.tostring(root, encoding="unicode")
print(text)

# Output:
# <city>Köln</city>
