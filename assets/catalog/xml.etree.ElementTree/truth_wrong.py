import warnings
import xml.etree.ElementTree as ET

warnings.simplefilter("ignore")  # from 3.12 on there is a warning
price = ET.fromstring("<item><price>4.50</price></item>").find("price")
print(price.text if price else "no price")

# Output:
# no price
