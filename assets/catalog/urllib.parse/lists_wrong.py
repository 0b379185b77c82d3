from urllib.parse import parse_qs

query = parse_qs("page=2&sort=")
print(query["page"], "sort" in query)

# Output:
# ['2'] False
