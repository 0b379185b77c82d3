from urllib.parse import parse_qsl

query = dict(parse_qsl("page=2&sort=", keep_blank_values=True))
print(query["page"], "sort" in query)

# Output:
# 2 True
