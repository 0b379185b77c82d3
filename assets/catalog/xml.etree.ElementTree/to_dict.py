import json
import xml.etree.ElementTree as ET


def to_data(element):
    data = dict(element.attrib)
    for child in element:  # always lists, as a tag may come again
        data.setdefault(child.tag, []).append(to_data(child))
    text = (element.text or "").strip()
    if not data:
        return text
    return data | {"text": text} if text else data


root = ET.fromstring('<shop city="Rome"><item id="7">Tea</item><item id="8"><name>Jam</name></item></shop>')
print(json.dumps({root.tag: to_data(root)}))

# Output:
# {"shop": {"city": "Rome", "item": [{"id": "7", "text": "Tea"}, {"id": "8", "name": ["Jam"]}]}}
