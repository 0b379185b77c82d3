import xml.etree.ElementTree as ET

root = ET.fromstring("<list><old/><old/><old/><new/></list>")
for element in root.findall("old"):
    root.remove(element)
print(ET.tostring(root, encoding="unicode"))

# Output:
# <list><new /></list>
