import base64

image = b"<svg xmlns='http://www.w3.org/2000/svg'/>"
address = "data:image/svg+xml;base64," + base64.b64encode(image).decode()
print(f'<img src="{address}">')

# Output:
# <img src="data:image/svg+xml;base64,PHN2ZyB4bWxucz0naHR0cDovL3d3dy53My5vcmcvMjAwMC9zdmcnLz4=">
