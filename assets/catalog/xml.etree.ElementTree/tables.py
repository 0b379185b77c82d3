import csv
import io
import sys
import xml.etree.ElementTree as ET

root = ET.Element("shop")
for row in csv.DictReader(io.StringIO("id,name\n7,Tea\n8,Milk\n")):
    item = ET.SubElement(root, "item")
    for column, value in row.items():
        ET.SubElement(item, column).text = value
print(ET.tostring(root, encoding="unicode"))

writer = csv.writer(sys.stdout, lineterminator="\n")
writer.writerow(child.tag for child in root[0])
for item in root:
    writer.writerow(child.text for child in item)

# Output:
# <shop><item><id>7</id><name>Tea</name></item><item><id>8</id><name>Milk</name></item></shop>
# id,name
# 7,Tea
# 8,Milk
