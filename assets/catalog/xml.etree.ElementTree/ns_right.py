import xml.etree.ElementTree as ET

svg = ET.fromstring('<svg xmlns="http://www.w3.org/2000/svg"><circle r="5"/></svg>')
print(svg.find("{http://www.w3.org/2000/svg}circle").get("r"))
print(svg.find("{*}circle").get("r"))

# Output:
# 5
# 5
