import xml.etree.ElementTree as ET

root = ET.fromstring("<city>Köln</city>")
text = str(ET.tostring(root))
print(text)

# Output:
# b'<city>K&#246;ln</city>'
