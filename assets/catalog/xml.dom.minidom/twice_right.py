import xml.etree.ElementTree as ET

tree = ET.fromstring("<a>\n\t<b />\n</a>")
ET.indent(tree), ET.indent(tree)
print(ET.tostring(tree, encoding="unicode").count("\n"))

# Output:
# 2
