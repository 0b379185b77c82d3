from pathlib import PurePosixPath

page = PurePosixPath("/home/ada/menu 1.html")
print(page.as_uri())

# Output:
# file:///home/ada/menu%201.html
