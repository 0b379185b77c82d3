import xml.etree.ElementTree as ET

root = ET.fromstring("<list><old/><old/><old/><new/></list>")
for element in root:
    if element.tag == "old":
        root.remove(element)
print(ET.tostring(root, encoding="unicode"))

# Output:
# <list><old /><new /></list>
