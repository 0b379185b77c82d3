import xml.etree.ElementTree as ET

svg = ET.fromstring('<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>')
print(ET.tostring(svg, encoding="unicode"))

# Output:
# <ns0:svg xmlns:ns0="http://www.w3.org/2000/svg"><ns0:circle r="5" /></ns0:svg>
