import re

text = "ada@example.com, bob@example.org"
print(re.findall(r"\w+@\w+\.(?:com|org)", text))
print([match[0] for match in re.finditer(r"\w+@\w+\.(com|org)", text)])

# Output:
# ['ada@example.com', 'bob@example.org']
# ['ada@example.com', 'bob@example.org']
