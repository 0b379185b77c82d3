from xml.dom import minidom

def text(node: minidom.Node) -> str:
    if node.nodeType == node.TEXT_NODE:
        return node.data
    return "".join(map(text, node.childNodes))

page = minidom.parseString("<p>Hot <b>green <i>tea</i></b>, please</p>")
print(text(page))

# Output:
# Hot green tea, please
