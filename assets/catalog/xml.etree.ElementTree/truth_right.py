import xml.etree.ElementTree as ET

price = ET.fromstring("<item><price>4.50</price></item>").find("price")
print(price.text if price is not None else "no price")

# Output:
# 4.50
