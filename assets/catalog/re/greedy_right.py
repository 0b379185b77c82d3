import re

print(re.findall(r"<.+?>", "<b>bold</b> and <i>italic</i>"))
print(re.findall(r"<[^>]+>", "<b>bold</b> and <i>italic</i>"))

# Output:
# ['<b>', '</b>', '<i>', '</i>']
# ['<b>', '</b>', '<i>', '</i>']
