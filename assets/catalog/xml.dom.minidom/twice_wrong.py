from xml.dom import minidom

once = minidom.parseString("<a><b/></a>").toprettyxml()
print(minidom.parseString(once).toprettyxml().count("\n"))

# Output:
# 8
