import re

print(re.findall(r"<.+>", "<b>bold</b> and <i>italic</i>"))

# Output:
# ['<b>bold</b> and <i>italic</i>']
