import importlib

print(importlib.import_module("xml.dom").__name__)

# Output:
# xml.dom
