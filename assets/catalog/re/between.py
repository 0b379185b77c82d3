import re

print(re.findall(r'"([^"]*)"', 'say "yes" or "no"'))
print(re.findall(r"\[(.*?)\]", "[a] and [b]"))
print(re.search(r"total: *(.*)", "items: 3, total: 12 EUR")[1])

text = "BEGIN\none\ntwo\nEND\nBEGIN\nthree\nEND"
print(re.findall(r"BEGIN\n(.*?)\nEND", text, re.DOTALL))

# Output:
# ['yes', 'no']
# ['a', 'b']
# 12 EUR
# ['one\ntwo', 'three']
