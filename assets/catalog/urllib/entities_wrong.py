from urllib.parse import parse_qs

print(parse_qs("kind=green&amp;page=2"))

# Output:
# {'kind': ['green'], 'amp;page': ['2']}
