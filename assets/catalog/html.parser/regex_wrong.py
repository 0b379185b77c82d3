import re

page = '<img alt="1 > 0">Tea &amp; jam<!-- <b> -->'
print(re.sub("<[^>]+>", "", page))

# Output:
#  0">Tea &amp; jam -->
