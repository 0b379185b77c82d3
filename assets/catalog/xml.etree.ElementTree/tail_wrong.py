import xml.etree.ElementTree as ET

note = ET.fromstring("<p>Buy <b>green</b> tea</p>")
print(repr(note.text))

# Output:
# 'Buy '
