import xml.etree.ElementTree as ET

root = ET.fromstring("""<feed xmlns="http://www.w3.org/2005/Atom" xmlns:s="urn:shop">
  <entry><title>Tea</title><s:stock>5</s:stock></entry>
</feed>""")
names = {"a": "http://www.w3.org/2005/Atom", "s": "urn:shop"}  # prefixes of your choice

for entry in root.findall("a:entry", names):
    print(entry.findtext("a:title", namespaces=names), entry.findtext("s:stock", namespaces=names))
print("any namespace:", root.find("{*}entry/{*}title").text)
print("full name:", root.tag)
print("local names:", [element.tag.rpartition("}")[2] for element in root.iter()])

# Output:
# Tea 5
# any namespace: Tea
# full name: {http://www.w3.org/2005/Atom}feed
# local names: ['feed', 'entry', 'title', 'stock']
