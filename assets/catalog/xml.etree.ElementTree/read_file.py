import xml.etree.ElementTree as ET
from pathlib import Path

Path("shop.xml").write_text("""<?xml version="1.0" encoding="utf-8"?>
<shop>
  <item id="7"><name>Tea</name><price>4.50</price></item>
  <item id="8" sale="yes"><name>Milk</name><price>1.20</price></item>
</shop>""", encoding="utf-8")

for item in ET.parse("shop.xml").getroot().iter("item"):
    name = item.findtext("name", default="?")
    price = float(item.findtext("price", default="0"))
    print(item.get("id"), name, f"{price:.2f}", item.get("sale", "no"))

# Output:
# 7 Tea 4.50 no
# 8 Milk 1.20 yes
