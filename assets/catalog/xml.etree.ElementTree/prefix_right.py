import xml.etree.ElementTree as ET

ET.register_namespace("", "http://www.w3.org/2000/svg")
svg = ET.fromstring('<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>')
print(ET.tostring(svg, encoding="unicode"))

# Output:
# <svg xmlns="http://www.w3.org/2000/svg"><circle r="5" /></svg>
