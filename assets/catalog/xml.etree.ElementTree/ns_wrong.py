import xml.etree.ElementTree as ET

svg = ET.fromstring('<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>')
print(svg.find("circle"), svg.findall("circle"))

# Output:
# None []
