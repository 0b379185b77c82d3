import xml.etree.ElementTree as ET

note = ET.fromstring("<p>Buy <b>green</b> tea</p>")
print(repr("".join(note.itertext())))
print(repr(note[0].text), repr(note[0].tail))

# Output:
# 'Buy green tea'
# 'green' ' tea'
