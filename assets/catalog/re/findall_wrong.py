import re

text = "ada@example.com, bob@example.org"
print(re.findall(r"\w+@\w+\.(com|org)", text))

# Output:
# ['com', 'org']
