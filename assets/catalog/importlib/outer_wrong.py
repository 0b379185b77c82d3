print(__import__("xml.dom").__name__)

# Output:
# xml
