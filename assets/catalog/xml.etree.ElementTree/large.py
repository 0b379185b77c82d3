import xml.etree.ElementTree as ET

with open("big.xml", "w", encoding="utf-8") as file:
    file.write("<shop>\n")
    for number in range(20_000):
        file.write(f'<item id="{number}"><price>1.50</price></item>\n')
    file.write("</shop>\n")

total = 0
events = ET.iterparse("big.xml", events=("start", "end"))
_, root = next(events)
for event, element in events:
    if event == "end" and element.tag == "item":
        total += float(element.findtext("price"))
        root.clear()  # forget what has been read
print("total:", total, "kept:", len(root))

# Output:
# total: 30000.0 kept: 0
